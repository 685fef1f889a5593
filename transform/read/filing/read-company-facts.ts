// XBRL facts as JSON, of one company or of one quarter: read as what they are of; their figures have their own extractor.
import { z } from 'zod';
import { PermanentError } from '../../../schemas/errors.ts';

const ofCompany = z.looseObject({ cik: z.union([z.int(), z.string()]), entityName: z.string() });
const frame = z.looseObject({ taxonomy: z.string(), tag: z.string(), ccp: z.string(), uom: z.string() });

export type ReadCompanyFacts = { readonly text: string; readonly title: string };

/** Reads the head of companyfacts or of a frame; PermanentError DOCUMENT_UNREADABLE where it is neither. */
export function readCompanyFacts(text: string): ReadCompanyFacts {
  const json = parseJson(text);
  const company = ofCompany.safeParse(json);
  if (company.success) {
    const { entityName, cik } = company.data;
    return { text: `${entityName}\tCIK ${cik}`, title: `Company facts: ${entityName}` };
  }
  const quarter = frame.safeParse(json);
  if (quarter.success) {
    const { taxonomy, tag, ccp, uom } = quarter.data;
    return { text: `${taxonomy}:${tag}\t${uom}\t${ccp}`, title: `Frame: ${tag}, ${ccp}` };
  }
  throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as XBRL facts: it is neither companyfacts nor a frame.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as XBRL facts: the JSON is malformed or cut off.', {
      cause,
    });
  }
}
