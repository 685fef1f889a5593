// A headless Chromium for tests: CHROMIUM_PATH, else an installed browser, else the one that the npm package carries.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export type ChromiumLeg = 'CHROMIUM_PATH' | 'installed' | '@sparticuz/chromium';
export type FoundChromium = {
  readonly leg: ChromiumLeg;
  readonly path: string;
  /** What the browser needs in its environment, beside ours. */
  readonly environment: Readonly<Record<string, string>>;
};

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The ladder; a set CHROMIUM_PATH that leads nowhere is an error and no reason to take another browser. */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const given = environment['CHROMIUM_PATH'];
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROMIUM_PATH is ${given}, which is no program that can be run`);
    return { leg: 'CHROMIUM_PATH', path: given, environment: {} };
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...(places[process.platform] ?? []),
  ];
  const installed = candidates.find(isExecutable);
  if (installed) return { leg: 'installed', path: installed, environment: {} };
  return await packagedChromium();
}

/**
 * Unpacks the package's browser once into node_modules/.cache. The package itself unpacks to a name in the temporary folder
 * that anyone may take, and calls it ready when half of it is written; so it is told another folder, which is renamed when whole.
 */
async function packagedChromium(): Promise<FoundChromium> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(
    0,
    entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length,
  );
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = join(dirname(dirname(root)), '.cache', 'megawatch');
  const wanted = join(cache, `chromium-${version}`);
  const folder = existsSync(join(wanted, 'chromium')) ? wanted : await unpack(cache, wanted);
  return {
    leg: '@sparticuz/chromium',
    path: join(folder, 'chromium'),
    // A machine without fonts of its own gets the package's.
    environment: existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpack(cache: string, wanted: string): Promise<string> {
  const writable = await mkdir(cache, { recursive: true }).then(
    () => true,
    () => false,
  );
  const folder = await mkdtemp(join(writable ? cache : tmpdir(), 'unpacking-'));
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  try {
    await rename(folder, wanted);
    return wanted;
  } catch {
    // Another process was quicker, or the cache is on another disk.
    if (!existsSync(join(wanted, 'chromium'))) return folder;
    await rm(folder, { recursive: true, force: true });
    return wanted;
  }
}

/** Starts the browser; close it in `afterAll`. */
export async function launchChromium(): Promise<Browser & { readonly leg: ChromiumLeg }> {
  const { leg, path, environment } = await findChromium();
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
  return Object.assign(browser, { leg });
}

export type OpenedPage = {
  readonly page: Page;
  /** What the page complained about: console errors and exceptions. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but `allowed`; each was refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/** A page `width` pixels wide that reaches nothing but addresses that begin with `allowed`. */
export async function openPage(
  browser: Browser,
  { width, height = 800, allowed, dark = false }: { width: number; height?: number; allowed: string; dark?: boolean },
): Promise<OpenedPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  const complaints: string[] = [];
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(allowed) || url.startsWith('data:')) return await route.continue();
    refused.push(url);
    return await route.abort();
  });
  if (allowed.startsWith('file:')) await context.setOffline(true);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, refused, close: () => context.close() };
}

/** Pixels by which the page is wider than its window, and what sticks out: nothing on a page that fits. */
export async function overflowOf(page: Page): Promise<{ readonly pixels: number; readonly widest: readonly string[] }> {
  // Text, because the types of a browser are no part of this project.
  const found: unknown = await page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    const inScroller = (element) => {
      for (let each = element.parentElement; each; each = each.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX)) return true;
      return false;
    };
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !inScroller(element))
      .map((element) => element.tagName.toLowerCase() + '.' + (element.getAttribute('class') ?? ''));
    return { pixels: document.documentElement.scrollWidth - width, widest: widest.slice(0, 5) };
  })()`);
  return found as { pixels: number; widest: string[] };
}

/**
 * Writes a picture of the page. On a busy machine the compositor now and then gives none of the whole ("Unable to capture
 * screenshot"): it is asked again when it has drawn two more frames, and in the end for what the window shows.
 */
export async function takeScreenshot(page: Page, options: Parameters<Page['screenshot']>[0]): Promise<void> {
  const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    try {
      await page.screenshot(options);
      return;
    } catch {
      await page.evaluate(drawn);
    }
  }
  await page.screenshot({ ...options, fullPage: false });
}
