// The language of a text: what its words say, with the page's own word as the judge of doubtful cases.
import { eld } from 'eld/small';

const sampleLength = 900;
/** A text this long tells its language better than a forgotten `lang` attribute of a template. */
const tellingLength = 200;
const fewWords = 30;

/** BCP 47 primary subtag of a text, or null where it cannot be told. */
export function findLanguage(text: string, hint: string | null): string | null {
  const stated = primarySubtag(hint);
  // Skips a first line that is often a name or a dateline.
  const from = text.length > sampleLength * 2 ? text.indexOf(' ', 100) : 0;
  const sample = text.slice(from, from + sampleLength);
  const found = eld.detect(sample);
  if (found.language === '') return stated;
  // A few words fit several languages, however sure the detector is of them.
  if (stated === null) return sample.length >= fewWords && found.isReliable() ? found.language : null;
  if (stated === found.language) return stated;
  return found.isReliable() && sample.length >= tellingLength ? found.language : stated;
}

function primarySubtag(hint: string | null): string | null {
  const subtag = /^[a-z]{2,3}(?=$|[-_,;\s])/i.exec((hint ?? '').trim())?.[0];
  return subtag === undefined ? null : subtag.toLowerCase();
}
