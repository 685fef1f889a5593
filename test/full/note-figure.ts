// What a full run measured on its way, for docs/verified.md: one JSON line a figure, in the file that MEGAWATCH_TEST_FIGURES names.
import { appendFileSync } from 'node:fs';

/** Notes a figure; nothing where nobody collects them. */
export function noteFigure(name: string, value: string | number): void {
  const file = process.env['MEGAWATCH_TEST_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify({ name, value: String(value) })}\n`);
}
