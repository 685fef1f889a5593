// What a project's name says: which campus it means, whatever the order and language of the words around it, and which part.
import { foldSpelling } from './fold-name.ts';

export type ProjectName = {
  /** The name as a claim writes it. */
  readonly text: string;
  /** Campus: the folded name without the words for a data center; `River Bend campus` and `Campus River Bend` are one. */
  readonly key: string;
  /** The campus as it is shown. */
  readonly base: string;
  /** `Project Blue`: a name that stands for another one. */
  readonly isCodename: boolean;
  /** Numbered phase and building, as `2` or `b`; null where the name is that of the whole. */
  readonly phase: string | null;
  readonly building: string | null;
};

const count = String.raw`(\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|i{1,3}|uno|una|dos|tres|um|dois|deux|trois|eins|zwei|drei|een|twee|drie|due|tre)`;
const phaseWords = 'phase|phases|stage|tranche|fase|etapa|etappe|bauabschnitt|bauphase';
const buildingWords =
  'building|bldg|data hall|data center building|edificio|edifício|prédio|gebäude|bâtiment|batiment|gebouw|halle|rechenzentrumsgebäude';
/** The number may stand behind the word (`Phase 2`) or before it (`2nd phase`, `第2期`). */
const phaseParts = [
  new RegExp(String.raw`[\s,:(–-]*\b(?:${phaseWords})\s*#?${count}(?![\p{L}\d])\)?`, 'iu'),
  new RegExp(
    String.raw`[\s,:(–-]*\b(\d{1,2}|first|second|third)(?:st|nd|rd|th|ª|º|\.)?\s+(?:${phaseWords})(?![\p{L}])\)?`,
    'iu',
  ),
  /\s*第?\s*(\d{1,2})\s*(?:期|단계|차)/u,
];
const buildingParts = [
  new RegExp(String.raw`[\s,:(–-]*(?<![\p{L}])(?:${buildingWords})\.?\s*#?(\d{1,3}|[a-z])(?![\p{L}\d])\)?`, 'iu'),
  /\s*第?\s*(\d{1,2})\s*(?:号館|號館|号楼|號樓|동)/u,
];
const numbers: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  uno: '1',
  una: '1',
  um: '1',
  eins: '1',
  een: '1',
  dos: '2',
  dois: '2',
  deux: '2',
  zwei: '2',
  twee: '2',
  due: '2',
  tres: '3',
  trois: '3',
  drei: '3',
  drie: '3',
  tre: '3',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};

/** Lists write the state behind the name: `Project Atlas — withdrawn`. */
const ending = /\s+[—–-]\s+(?:withdrawn|cancell?ed|paused|proposed|rejected|live|operational)$/iu;
const codename = /^(?:project|projeto|proyecto|projekt|projet|progetto)\s+\p{L}/iu;
/** Words that say what it is and not which: in the languages that are read. */
const generic = new Set(
  `project projeto proyecto projekt projet progetto the a an new el la le il de do da des del di of at in em en bei
   data datacenter datacenters datacentre datacentres center centre centers centres centro centros central dados datos donnees
   rechenzentrum rechenzentren rechenzentrumscampus datacentrum datacentra campus site facility complex complejo complexo hyperscale hyperscaler`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const denseGeneric =
  /データセンター|データセンタ|数据中心|數據中心|数据中心园区|데이터센터|데이터 센터|キャンパス|园区|園區|캠퍼스|プロジェクト|项目|項目|프로젝트/gu;

const read = new Map<string, ProjectName>();
const remembered = 50_000;

/** Reads a project's name; the same text always gives the same. */
export function readProjectName(text: string): ProjectName {
  let known = read.get(text);
  if (!known) {
    if (read.size >= remembered) read.clear();
    known = parse(text);
    read.set(text, known);
  }
  return known;
}

function parse(text: string): ProjectName {
  const plain = text.normalize('NFKC').trim().replace(ending, '');
  const phase = cut(plain, phaseParts);
  const building = cut(phase.rest, buildingParts);
  const shown = building.rest
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[\s,:–-]+$/u, '')
    .trim();
  // A name that is nothing but its part, such as `Building 3`, names no campus: it keeps its words.
  const base = /[\p{L}\d]/u.test(shown) ? shown : plain;
  return {
    text,
    key: keyOf(base),
    base,
    isCodename: codename.test(base),
    phase: base === plain ? null : phase.number,
    building: base === plain ? null : building.number,
  };
}

function cut(text: string, patterns: readonly RegExp[]): { readonly rest: string; readonly number: string | null } {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = (match[1] ?? '').toLowerCase();
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
    return { rest, number: numbers[written] ?? written.replace(/^0+(?=\d)/, '') };
  }
  return { rest: text, number: null };
}

function keyOf(base: string): string {
  const folded = foldSpelling(base.replace(denseGeneric, ' ')).replace(/\s+/g, ' ');
  const own = folded.split(' ').filter((word) => word !== '' && !generic.has(word));
  if (own.length > 0) return own.join(' ');
  return folded === '' ? foldSpelling(base) : folded;
}
