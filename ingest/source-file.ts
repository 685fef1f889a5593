// A declaration as the text of its file, in the form that the formatter keeps.
import type { SourceDefinition } from './define-source.ts';

const lineWidth = 120;

/** The file of a source; `definitionPath` is where the file imports `defineSource` from. */
export function sourceFileText(source: SourceDefinition, definitionPath: string): string {
  const { title, politeness, expect } = source;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['id', quoted(source.id)],
    ['title', quoted(title)],
    ['publisher', quoted(source.publisher)],
    ['protocol', quoted(source.protocol)],
    ['urls', `[${source.urls.map(quoted).join(', ')}]`],
    ['form', quoted(source.form)],
    ['language', source.language === null ? 'null' : quoted(source.language)],
    ['cadence', quoted(source.cadence)],
    ...(source.timeZone === undefined ? [] : [['timeZone', quoted(source.timeZone)] as const]),
    ['politeness', `{ delayMs: ${politeness.delayMs}, concurrency: ${politeness.concurrency} }`],
    ['tier', String(source.tier)],
    ['licence', quoted(source.licence)],
    ['terms', quoted(source.terms)],
    ['expect', `{ min: ${expect.min}, max: ${expect.max} }`],
    ['lastVerified', source.lastVerified === null ? 'null' : quoted(source.lastVerified)],
    ['notes', quoted(source.notes)],
  ];
  return [
    `// ${title.replace(/\s+/g, ' ')}.`,
    `import { defineSource } from ${quoted(definitionPath)};`,
    '',
    'export default defineSource({',
    ...fields.map(([name, value]) => line(name, value)),
    '});',
    '',
  ].join('\n');
}

function line(name: string, value: string): string {
  const short = `  ${name}: ${value},`;
  if (short.length <= lineWidth) return short;
  return value.startsWith('[') ? `  ${name}: [\n    ${value.slice(1, -1)},\n  ],` : `  ${name}:\n    ${value},`;
}

/** A string literal; what was crawled stays a string, whatever stands in it. */
function quoted(text: string): string {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (text.includes("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
