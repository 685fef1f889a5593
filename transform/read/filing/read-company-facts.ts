// The companyfacts document of a company: read as its name and CIK; its figures are read from the body by their own extractor.
import { z } from 'zod';
import { PermanentError } from '../../../schemas/errors.ts';

const head = z.looseObject({ cik: z.union([z.int(), z.string()]), entityName: z.string() });

export type ReadCompanyFacts = { readonly text: string; readonly title: string };

/** Reads the document's head; PermanentError DOCUMENT_UNREADABLE where it is no such document. */
export function readCompanyFacts(text: string): ReadCompanyFacts {
  const parsed = head.safeParse(parseJson(text));
  if (!parsed.success)
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as companyfacts: no cik or entityName.');
  const { entityName, cik } = parsed.data;
  return { text: `${entityName}\tCIK ${cik}`, title: `Company facts: ${entityName}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as companyfacts: the JSON is malformed or cut off.', {
      cause,
    });
  }
}
