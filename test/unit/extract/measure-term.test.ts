// How long a moratorium lasts, when it ends, whether it was extended or is over.
import { expect, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function termOf(language: string, text: string) {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  const claims = extractClaims({ ...document, ...rest }, registry);
  const found = claims.find((each) => each.kind === 'opposition' && each.action === 'moratorium');
  if (found?.kind !== 'opposition') return null;
  for (const { field, quote, start, end } of found.evidence)
    expect(Array.from(text).slice(start, end).join(''), field).toBe(quote);
  const { outcome, duration, effectiveTo, step } = found;
  return { outcome, ...(duration && { duration }), ...(effectiveTo && { effectiveTo }), ...(step && { step }) };
}

test.each([
  [
    'en',
    'Commissioners in Chatham County, North Carolina, adopted a moratorium on data centers for six months.',
    { outcome: 'adopted', duration: { count: 6, unit: 'month' } },
  ],
  [
    'en',
    'The council of Peculiar, Missouri, approved a 180-day moratorium on new data centers.',
    { outcome: 'adopted', duration: { count: 180, unit: 'day' } },
  ],
  [
    'en',
    'Coweta County, Georgia, adopted a moratorium on data centers until March 2027.',
    { outcome: 'adopted', effectiveTo: '2027-03' },
  ],
  [
    'en',
    'Commissioners in Chatham County, North Carolina, voted to extend the moratorium on data centers by 90 days.',
    { outcome: 'adopted', duration: { count: 90, unit: 'day' }, step: 'extended' },
  ],
  [
    'en',
    'The moratorium on data centers in Chatham County, North Carolina, was lifted by the commissioners on Monday.',
    { outcome: 'withdrawn', step: 'lifted' },
  ],
  [
    'en',
    'Two months after the hearing, Chatham County, North Carolina, adopted a moratorium on data centers.',
    { outcome: 'adopted' },
  ],
  [
    'pt',
    'A Câmara Municipal de Caucaia, no Ceará, aprovou uma moratória de 90 dias para data centers.',
    { outcome: 'adopted', duration: { count: 90, unit: 'day' } },
  ],
  [
    'es',
    'El ayuntamiento de Zaragoza, en Aragón, aprobó una moratoria de un año para los centros de datos.',
    { outcome: 'adopted', duration: { count: 1, unit: 'year' } },
  ],
] as const)('%s: %s', (language, text, wanted) => {
  expect(termOf(language, text)).toEqual(wanted);
});

test('a codename that the text equates with the name of a project is another name of it', () => {
  const text =
    'Beale Infrastructure plans a 290 MW data center on the Desert Sky campus, also known as Project Blue, in Tucson, Arizona. ' +
    'Residents of Tucson, Arizona, protested against the data center Project Blue on Monday.';
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language: 'en' } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  const claims = extractClaims({ ...document, ...rest }, registry);
  const named = claims.flatMap((each) =>
    each.kind === 'capacity' || each.kind === 'opposition' ? [[each.kind, each.project, each.projectAliases]] : [],
  );
  expect(named).toContainEqual(['capacity', 'Desert Sky', ['Project Blue']]);
  for (const claim of claims)
    for (const { field, quote } of claim.evidence)
      if (field.startsWith('projectAliases')) expect(['Project Blue', 'Desert Sky']).toContain(quote);
});
