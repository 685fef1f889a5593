// The work of `megawatch generate`: everything under version control that is derived from the code.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated-files.ts';

const root = join(import.meta.dirname, '../..');

/** Writes every generated file; a test compares them with what the code says. */
export async function runGenerate(options: { json?: boolean }): Promise<void> {
  for (const { path, text } of await generatedFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    process.stdout.write(options.json ? `${JSON.stringify({ wrote: path })}\n` : `wrote ${path}\n`);
  }
}
