// `megawatch inspect …`: what each reader of the pipeline makes of an input, as JSON.
import type { Command } from 'commander';
import type { Inspector } from './inspect/inspector.ts';

type Listed = Pick<Inspector, 'name' | 'summary' | 'options'> & {
  readonly example: string;
  readonly load: () => Promise<Inspector>;
};

const charset = { flags: '--charset <name>', description: 'the charset that the response header named' };
const url = { flags: '--url <url>', description: 'the address of the page' };

/** Each inspector as its help needs it; its code is loaded when it runs, and a test holds the two together. */
export const inspectors: readonly Listed[] = [
  {
    name: 'feed',
    summary: 'RSS, Atom, RDF or JSON feed → its entries',
    options: [charset],
    example: 'npx megawatch inspect feed feed.xml',
    load: async () => (await import('./inspect/feed.ts')).feedInspector,
  },
  {
    name: 'robots',
    summary: 'robots.txt, agent and URL → allowed or not (batch line: path TAB agent TAB url)',
    options: [
      { flags: '--agent <token>', description: 'the crawler asked about (else $ROBOTS_AGENT)' },
      { flags: '--url <url>', description: 'the URL asked about (else $ROBOTS_URL)' },
    ],
    example: 'npx megawatch inspect robots robots.txt --agent MegawatchBot --url https://example.com/news',
    load: async () => (await import('./inspect/robots.ts')).robotsInspector,
  },
  {
    name: 'article',
    summary: 'a page → title, byline, language, date, main text and tables',
    options: [url, charset],
    example: 'npx megawatch inspect article page.html --url https://example.com/news/1',
    load: async () => (await import('./inspect/article.ts')).articleInspector,
  },
  {
    name: 'filing',
    summary: 'a filing (Form 3, 4, 5, 144, Schedule 13D or 13G; of others the header) → its JSON',
    options: [],
    example: 'npx megawatch inspect filing form4.xml',
    load: async () => (await import('./inspect/filing.ts')).filingInspector,
  },
  {
    name: 'url',
    summary: 'a URL → its serialized form and the address guard’s verdict (batch line: - TAB url)',
    options: [
      { flags: '--url <url>', description: 'the URL' },
      { flags: '--base <url>', description: 'what a relative URL is relative to' },
    ],
    example: 'npx megawatch inspect url --url http://127.1/',
    load: async () => (await import('./inspect/url.ts')).urlInspector,
  },
  {
    name: 'claims',
    summary: 'a text or page → the claims it makes, with evidence',
    options: [
      { flags: '--published <date>', description: 'the publication date that relative dates count from' },
      { flags: '--title <title>', description: 'the headline, where it is not part of the text' },
      { flags: '--language <code>', description: 'the language, where it should not be guessed' },
      url,
      { flags: '--explain', description: 'add the sentence of each claim with its spans marked' },
    ],
    example: 'npx megawatch inspect claims article.txt --published 2026-02-06',
    load: async () => (await import('./inspect/claims.ts')).claimsInspector,
  },
];

/** Adds `inspect feed | robots | article | filing | url | claims`. */
export function addInspectCommand(program: Command): void {
  const inspect = program
    .command('inspect')
    .description('what the pipeline reads in a file or stdin, as JSON; --batch reads one path or record a line');
  inspect.addHelpText('after', `\nExample:\n  $ npx megawatch inspect claims article.txt --published 2026-02-06`);
  for (const each of inspectors) {
    const command = inspect
      .command(each.name)
      .description(each.summary)
      .argument('[file]', 'the file to read; - or none: stdin')
      .option('--batch', 'read one path (or JSON record) a line from stdin, print one JSON line each')
      .addHelpText('after', `\nExample:\n  $ ${each.example}`);
    for (const option of each.options) command.option(option.flags, option.description);
    command.action(async (file: string | undefined, options: Record<string, string | boolean | undefined>) => {
      const { inspectBatch, inspectOne } = await import('./inspect/batch.ts');
      const inspector: Inspector = await each.load();
      if (options['batch']) await inspectBatch(inspector, options, process.stdin, process.stdout);
      else
        process.stdout.write(`${await inspectOne(inspector, options, { file, fields: [], stdin: process.stdin })}\n`);
    });
  }
}
