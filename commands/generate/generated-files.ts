// The files that are derived from the code, as text.
import { loadCatalog } from '../../ingest/catalog.ts';
import { configKeys } from '../../platform/config/config.ts';
import { citedMartDescriptions, citedMarts } from '../../forecast/cited-mart-descriptions.ts';
import { martDescriptions as shareDescriptions, shareMarts } from '../../forecast/mart-descriptions.ts';
import { runMartDescriptions, runMarts } from '../../forecast/run-mart-descriptions.ts';
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
      `| \`${each.id}\` | ${cell(each.publisher)} | ${each.protocol} | ${each.language ?? ''} | ${each.tier} | \`${each.cadence}\` | ${each.lastVerified ?? 'never fetched'} | ${cell(each.notes)} |`,
  );
  return [
    '# Sources',
    '',
    notice,
    '',
    '| id | publisher | protocol | language | tier | cadence (UTC) | last seen working | notes |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

type DescribedColumn = {
  readonly column: string;
  readonly meaning: string;
  readonly unit?: string | null | undefined;
  readonly whenNull?: string | null | undefined;
};

function dictionary(): string {
  const facts = Object.entries(martDescriptions()).map(([table, { about, columns }]) => ({
    table,
    about,
    columns: Object.entries(columns).map(([column, text]): DescribedColumn => ({ column, ...text })),
  }));
  const described = [...shareDescriptions, ...citedMartDescriptions, ...runMartDescriptions];
  const shares = [...Map.groupBy(described, (each) => each.table)].map(([table, columns]) => ({
    table,
    about: { ...shareMarts, ...citedMarts, ...runMarts }[table] ?? '',
    columns,
  }));
  const parts = [...facts, ...shares].flatMap(({ table, about, columns }) => [
    `## ${table}`,
    '',
    ...(about === '' ? [] : [about, '']),
    '| column | meaning | unit | when null |',
    '|---|---|---|---|',
    ...columns.map(
      (each) =>
        `| \`${each.column}\` | ${cell(each.meaning)} | ${cell(each.unit ?? '')} | ${cell(each.whenNull ?? '')} |`,
    ),
    '',
  ]);
  return ['# Dictionary of the marts', '', notice, '', ...parts].join('\n');
}
