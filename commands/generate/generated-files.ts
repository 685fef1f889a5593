// The files that are derived from the code, as text.
import { loadCatalog } from '../../ingest/catalog.ts';
import { configKeys } from '../../platform/config/config.ts';
import { martDescriptions } from '../../resolve/describe-marts.ts';
import { jsonSchemas } from '../../schemas/json-schema.ts';

export type GeneratedFile = { readonly path: string; readonly text: string };

const notice = '<!-- Written by `npm run gen`; change the code it comes from. -->';

/** Every generated file with its path from the project's folder. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    ...[...jsonSchemas()].map(([name, schema]) => ({
      path: `schemas/json/${name}`,
      text: `${JSON.stringify(schema, null, 2)}\n`,
    })),
    { path: 'docs/configuration.md', text: configuration() },
    { path: 'docs/sources.md', text: await sources() },
    { path: 'docs/dictionary.md', text: dictionary() },
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function configuration(): string {
  const rows = configKeys.map((key) => `| \`${key.name}\` | ${cell(key.description)} | ${cell(key.default)} |`);
  return [
    '# Configuration',
    '',
    notice,
    '',
    'From the environment, or from `megawatch.config.json` in the working folder (`MEGAWATCH_CONFIG` names another file). The environment wins.',
    'A secret may stand in a file: `NAME_FILE` holds its path. Every mistake is reported at once, by name.',
    '',
    '| variable | meaning | default |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

async function sources(): Promise<string> {
  const rows = (await loadCatalog()).map(
    (each) =>
      `| \`${each.id}\` | ${cell(each.publisher)} | ${each.protocol} | ${each.language ?? ''} | ${each.tier} | \`${each.cadence}\`${each.timeZone === undefined ? '' : ` ${each.timeZone}`} | ${each.lastVerified ?? 'never fetched'} | ${cell(each.notes)} |`,
  );
  return [
    '# Sources',
    '',
    notice,
    '',
    '| id | publisher | protocol | language | tier | cadence (UTC where no zone stands) | last seen working | notes |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Every mart that the texts describe; those with a history or a public edition have the columns of the mart itself. */
function dictionary(): string {
  const own = Object.entries(martDescriptions()).filter(([table]) => !/_(history|public)$/.test(table));
  const parts = own.flatMap(([table, { about, columns }]) => [
    `## ${table}`,
    '',
    about,
    '',
    '| column | meaning | unit | null | example | beware |',
    '|---|---|---|---|---|---|',
    ...Object.entries(columns).map(
      ([column, { meaning, unit = '', whenNull = 'never', example = '', warning = '' }]) =>
        `| ${[`\`${column}\``, ...[meaning, unit, whenNull, example, warning].map(cell)].join(' | ')} |`,
    ),
    '',
  ]);
  return ['# Dictionary of the marts', '', notice, '', ...parts].join('\n');
}
