// Other names that a text gives a project: "the Desert Sky campus, known as Project Blue".
import type { AnnotatedText } from '../annotate/annotate.ts';
import { type FieldSpan, spanOf } from './claim-draft.ts';
import { namesIn, type ProjectName } from './project-names.ts';

/** What stands between two names of one project, in folded letters. */
const between =
  /^(?: [\p{L} ]{0,30})?[\s,("']*(?:which is |is |was |que es |que e )?(?:also |formerly |previously |publicly |internally |better |now |tambien |tambem |auch |aussi |anteriormente |fruher )?(?:known as|dubbed|called|code-?named|nicknamed|referred to as|under the (?:code ?)?name(?: of)?|conocid[oa] como|denominad[oa]|llamad[oa]|conhecid[oa] como|apelidad[oa] de|chamad[oa](?: de)?|bekannt als|genannt|connu sous le nom de|baptise|appele|bekend als|genaamd|noto come|denominato|chiamato)[\s"']*(?:the |el |o |das |le |het |il )?$/u;

type Pair = readonly [ProjectName, ProjectName];

const read = new WeakMap<AnnotatedText, readonly Pair[]>();

/** The names that the text equates with `name`, with their evidence; an empty list where it says nothing of the kind. */
export function projectAliases(
  name: string | null,
  annotated: AnnotatedText,
): { readonly aliases: string[]; readonly spans: FieldSpan[] } {
  if (name === null) return { aliases: [], spans: [] };
  const others = new Map<string, ProjectName>();
  for (const [one, other] of pairsOf(annotated)) {
    if (one.name === name && other.name !== name && !others.has(other.name)) others.set(other.name, other);
    if (other.name === name && one.name !== name && !others.has(one.name)) others.set(one.name, one);
  }
  return {
    aliases: [...others.keys()],
    spans: [...others.values()].flatMap((each, at) => spanOf(`projectAliases.${at}`, each)),
  };
}

function pairsOf(annotated: AnnotatedText): readonly Pair[] {
  let pairs = read.get(annotated);
  if (pairs === undefined) {
    pairs = annotated.sentences.flatMap((sentence) => {
      const names = namesIn(sentence, annotated).toSorted((a, b) => a.start - b.start);
      return names.flatMap((name, at): Pair[] => {
        const next = names[at + 1];
        if (next === undefined || next.start - name.end > 80) return [];
        return between.test(annotated.folded.slice(name.end, next.start)) ? [[name, next]] : [];
      });
    });
    read.set(annotated, pairs);
  }
  return pairs;
}
