// Prints the reports to PDF and writes what a reader should find in them: `npx --no-install node test/unit/ingest/report-tables/make.ts`.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../../../support/chromium.ts';
import { reports } from './reports.ts';

const folder = path.join(import.meta.dirname, 'pdf');
const maxBytes = 60_000;

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const { name, html, landscape = false } of reports) {
    const page = await browser.newPage();
    await page.setContent(html);
    const file = path.join(folder, `${name}.pdf`);
    const margin = { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' };
    await page.pdf({ path: file, format: 'A4', landscape, margin, printBackground: true, tagged: false });
    await page.close();
    const { size } = await stat(file);
    if (size > maxBytes) throw new Error(`${name}.pdf has ${size} bytes`);
    console.log(`${name}.pdf ${size}`);
  }
} finally {
  await browser.close();
}
const expected = Object.fromEntries(reports.map(({ name, traits, tables }) => [name, { traits, tables }]));
await writeFile(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
