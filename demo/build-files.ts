// Writes the two binary reports of the demo site, the same bytes every time: node demo/build-files.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { demoBanner } from './outlets.ts';
import { escapeMarkup } from './render-page.ts';

type Cell = string | number | null;

/** The campuses of the workbook; every row names the report it rests on. */
export const campusRows: readonly (readonly Cell[])[] = [
  [
    'Project',
    'Owner',
    'Lessee',
    'End user',
    'Locality',
    'County',
    'Region',
    'Country',
    'IT MW',
    'Phase',
    'Ready',
    'As of',
    'Source',
  ],
  [
    'River Bend',
    'Hut 8',
    'Fluidstack',
    'Anthropic',
    null,
    'West Feliciana Parish',
    'Louisiana',
    'US',
    245,
    'contracted',
    '2027-Q2',
    '2025-12-17',
    'DCPulse, 17 December 2025, https://dcpulse.com/news/hut-fluidstack-ai-data-center-deal-river-bend',
  ],
  [
    'Barber Lake',
    'Cipher Mining',
    'Fluidstack',
    null,
    'Colorado City',
    null,
    'Texas',
    'US',
    168,
    'contracted',
    '2026-09',
    '2025-09-25',
    'Blockonomi, September 2025, https://blockonomi.com/cipher-mining-gains-3b-ai-contract-google-takes-equity-stake',
  ],
  [
    'Lake Mariner',
    'TeraWulf',
    'Fluidstack',
    null,
    null,
    null,
    'New York',
    'US',
    360,
    'contracted',
    null,
    '2025-08-18',
    'Reportify, August 2025, https://reportify.ai/news/1154898903741763584',
  ],
  [
    'Polaris Forge 1',
    'Applied Digital',
    'CoreWeave',
    null,
    'Ellendale',
    null,
    'North Dakota',
    'US',
    400,
    'contracted',
    '2027',
    '2025-08-29',
    'GlobeNewswire by FinanzNachrichten, 29 August 2025, https://www.finanznachrichten.de/nachrichten-2025-08/66307881-applied-digital-corporation-applied-digital-finalizes-additional-150mw-lease-with-coreweave-in-north-dakota-399.htm',
  ],
];

/** The editions of Synergy's count; shares in percent. */
export const editionRows: readonly (readonly string[])[] = [
  ['Edition', 'As of', 'Hyperscale', 'Colocation', 'On-premise'],
  ['2023-07', '2023-Q1', '37', '23', '40'],
  ['2024-08', '2024-Q1', '41', '22', '37'],
  ['2025-06', '2024-Q4', '44', '22', '34'],
  ['2026-04', '2025-Q4', '48', '20', '32'],
];

const editionSources = [
  'Synergy Research Group, 12 July 2023, https://www.srgresearch.com/articles/on-premise-data-center-capacity-being-increasingly-dwarfed-by-hyperscalers-and-colocation-companies',
  'FutureCIO, August 2024, https://futurecio.tech/hyperscale-operators-and-colocation-continue-to-drive-changes-in-data-centre-capacity-trends/',
  'The Register, 25 June 2025, https://www.theregister.com/2025/06/25/hyperscaler_datacenter_capacity/',
  'Broadband Breakfast, 12 April 2026, https://longform.social/post/did:plc:mg5ozsljpp6t5b4lvwys4t72/3mjd6udv44jl2/source',
];

/** An XLSX workbook with two sheets: what this is, and the campuses. */
export function buildWorkbook(): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const schema = 'http://schemas.openxmlformats.org';
  const relation = `${schema}/officeDocument/2006/relationships`;
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${schema}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="About" sheetId="1" r:id="rId1"/><sheet name="Campuses" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': xml + worksheet([[demoBanner], ['Contracted critical IT load by campus']], schema),
    'xl/worksheets/sheet2.xml': xml + worksheet(campusRows, schema),
  });
}

function worksheet(rows: readonly (readonly Cell[])[], schema: string): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const at = `${String.fromCharCode(65 + column)}${index + 1}`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t>${escapeMarkup(cell)}</t></is></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${schema}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A ZIP archive of stored entries with a fixed date. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    // version 20, no flags, stored, 00:00 on 1980-01-01, then checksum, sizes and lengths
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name)]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

/** A PDF of one page: a heading, a table whose cells stand in columns, and the sources below it. */
export function buildReport(): Buffer {
  const columns = [60, 160, 250, 340, 430];
  const write = (x: number, y: number, size: number, words: string) =>
    `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET`;
  const table = editionRows.flatMap((row, index) =>
    row.map((cell, column) => write(columns[column] ?? 60, 690 - index * 24, 11, cell)),
  );
  const content = [
    write(60, 780, 8, demoBanner),
    write(60, 745, 15, 'Share of worldwide data center capacity, percent'),
    write(60, 725, 9, 'Hyperscale operators own and lease; own server rooms of companies are counted.'),
    ...table,
    write(60, 540, 9, 'Sources of this demo report'),
    ...editionSources.map((line, index) => write(60, 522 - index * 14, 6, line)),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(Buffer.byteLength(file));
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = Buffer.byteLength(file);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file);
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'files', 'data');
  writeFileSync(join(folder, 'ai-campuses.xlsx'), buildWorkbook());
  writeFileSync(join(folder, 'synergy-editions.pdf'), buildReport());
}
