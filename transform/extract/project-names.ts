// Proper names of projects: "Project Blue", "Digital Gateway", "River Bend campus".
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { Sentence, Span } from '../annotate/mention.ts';
import { gap } from './extraction-context.ts';

export type ProjectName = Span & { readonly name: string };

const capital = "[\\p{Lu}][\\p{L}\\d’'-]*";
const before = new RegExp(
  `(?<!\\p{Lu}[\\p{L}]* |[\\p{L}])(?:Project|Projeto|Proyecto|Projekt|Projet|Progetto) (${capital}(?: ${capital})?)`,
  'gu',
);
const after = new RegExp(
  `((?:${capital} ){1,3})(?:Digital Gateway|Technology Center|Technology Park|Innovation Park|Data Park|Cloud Campus|Tech Park|Technology Campus|Data Center Campus|Data Centre Campus|Innovation Campus|Campus|campus|Digital Park|Data Center Park|Digital Hub)(?![\\p{L}])`,
  'gu',
);
/** German and the Romance languages put the name behind the noun: "auf dem Campus River Bend". */
const behind = new RegExp(`(?<![\\p{L}])[Cc]ampus (?:de |di |do |da )?(${capital}(?: ${capital}){0,2})`, 'gu');
/** "the Hunting Hawk Technology Center development", "the Digital Gateway project": two capitalized words or more before the noun. */
const beforeNoun = new RegExp(
  `(?<![\\p{L}])(?:the|The|proposed|controversial|dubbed|called) (${capital}(?: ${capital}){1,3}) (?:project|development|proposal|campus)(?![\\p{L}])`,
  'gu',
);
const office =
  /\b(?:Board|Commission|Council|County|Township|City|Town|Committee|Department|Planning|Zoning|State|Fortune|Democrat|Republican|North|South|East|West|Monday|Tuesday|Wednesday|Thursday|Friday)\b/;
const generic =
  /^([GMk]W|MVA|The|This|Its|A|An|New|AI|Data|Center|Centre|Data Center|Data Centre|Google|Microsoft|Amazon|Meta|Our|University|College|Phase|Several|Texas|Hyperscale|That|Both|Each|Their|Digital|Proposed|Der|Die|Das|Den|Dem|Ein|Eine|Einen|Im|Am|Zum|Beim|Auf dem|De|Het|Een|Deze|Dit|El|La|Il|Le|Un|Una|Une|O|Os|As|Os|Det|Den)$/;

/** The proper project name of the sentence nearest to `anchor`; null where none is written. */
export function projectIn(sentence: Sentence, annotated: AnnotatedText, anchor: Span): ProjectName | null {
  const found = namesIn(sentence, annotated);
  // A name that the document has introduced as a project is one wherever it stands.
  if (found.length === 0) found.push(...echoes(sentence, annotated));
  let best: ProjectName | null = null;
  for (const each of found) if (best === null || gap(each, anchor) < gap(best, anchor)) best = each;
  return best;
}

const introduced = new WeakMap<AnnotatedText, readonly string[]>();

function echoes(sentence: Sentence, annotated: AnnotatedText): ProjectName[] {
  let names = introduced.get(annotated);
  if (names === undefined) {
    names = [
      ...new Set(annotated.sentences.flatMap((each) => namesIn(each, annotated)).map((each) => each.name)),
    ].slice(0, 12);
    introduced.set(annotated, names);
  }
  const window = annotated.text.slice(sentence.start, sentence.end);
  return names.flatMap((name) => {
    const at = window.indexOf(name);
    return at < 0 ? [] : [{ name, start: sentence.start + at, end: sentence.start + at + name.length }];
  });
}

const read = new WeakMap<Sentence, readonly ProjectName[]>();
const hint = /project|development|proposal|Proj|Proyecto|Progetto|[Cc]ampus|Gateway|Park|Hub/;

/** The proper project names of a sentence. */
export function namesIn(sentence: Sentence, { text, pack }: AnnotatedText): ProjectName[] {
  let names = read.get(sentence);
  if (names === undefined) {
    names = hint.test(text.slice(sentence.start, sentence.end))
      ? [...scan(sentence, text), ...(pack.code === 'en' ? [] : scanBehind(sentence, text))]
      : [];
    read.set(sentence, names);
  }
  return [...names];
}

function scanBehind(sentence: Sentence, text: string): ProjectName[] {
  const window = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
  return [...window.matchAll(behind)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = sentence.start + match.index + match[0].length - name.length;
    const end = start + name.length;
    const taken = [...sentence.places, ...sentence.organizations.filter((each) => each.source === 'known')];
    if (generic.test(name) || taken.some((each) => each.start < end && start < each.end)) return [];
    return [{ name, start, end }];
  });
}

function scan(sentence: Sentence, text: string): ProjectName[] {
  const window = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
  const found: ProjectName[] = [];
  for (const match of window.matchAll(before)) {
    const start = sentence.start + match.index;
    if (/^(Manager|Director|Finance|Development|Team|Managers|Leader|Officer)/.test(match[1] ?? '')) continue;
    found.push({ name: match[0], start, end: start + match[0].length });
  }
  for (const match of window.matchAll(beforeNoun)) {
    const name = match[1] ?? '';
    const start = sentence.start + match.index + match[0].indexOf(name);
    const end = start + name.length;
    const taken = [...sentence.places, ...sentence.organizations.filter((each) => each.source === 'known')];
    if (office.test(name) || generic.test(name) || taken.some((each) => each.start < end && start < each.end)) continue;
    found.push({ name, start, end });
  }
  for (const match of window.matchAll(after)) {
    // "Orrin's Tall Grass campus": the owner is no part of the name.
    const owner = /^.*['’]s (?=\p{Lu})/u.exec(match[1] ?? '')?.[0].length ?? 0;
    const head = (match[1] ?? '').slice(owner).trim();
    if (
      /^\p{L}?$/u.test(head) ||
      generic.test(head) ||
      sentence.places.some((each) => each.record.kind === 'region' && text.slice(each.start, each.end) === head) ||
      sentence.organizations.some((each) => each.source === 'known' && each.name === head)
    )
      continue;
    const start = sentence.start + match.index + owner;
    const campus = /[Cc]ampus$/.test(match[0]);
    const name =
      campus && !/(Technology|Center|Centre|Innovation) Campus$/.test(match[0]) ? head : match[0].slice(owner);
    found.push({ name, start, end: start + name.length });
  }
  return found;
}
