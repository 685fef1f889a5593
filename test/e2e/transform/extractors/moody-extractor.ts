// An extractor for tests: does what the text asks for.
import type { Extraction, Extractor, QuarantinedRow } from '../../../../transform/extractor.ts';

export const moodyExtractor: Extractor = {
  name: 'rules',
  version: process.env['MOODY_VERSION'] ?? 'moody-1',
  extract({ text }): Extraction {
    if (text.includes('hang')) for (;;);
    if (text.includes('hoard')) {
      const hoard: string[][] = [];
      for (;;) hoard.push(Array.from({ length: 100_000 }, (_, index) => `${index} ${hoard.length}`));
    }
    if (text.includes('throw')) throw new Error('the extractor is in a bad mood');
    if (text.includes('exit')) process.exit(3);
    // What no extractor of ours would say: the schema of the message refuses it.
    if (text.includes('mumble')) return { outcome: 'empty', quarantine: [{ row: 'one' } as unknown as QuarantinedRow] };
    return { outcome: 'empty', quarantine: [] };
  },
};
