// Forms that are prose: which they are, and which of their parts are read.

/** `current`: 8-K and 6-K; `periodic`: annual and quarterly reports; `offering`: registrations and prospectuses. */
export type TextFamily = 'current' | 'periodic' | 'offering';

/** The family of a form, amendments included; null for a form that is no prose or is not followed. */
export function textFamily(form: string | null): TextFamily | null {
  const base = baseOf(form);
  if (/^(?:8-K(?:12B)?|6-K)$/.test(base)) return 'current';
  if (/^(?:10-KT?|10-QT?|20-F|40-F)$/.test(base)) return 'periodic';
  return /^(?:S-(?:1|3|3ASR|4|11)|S-1MEF|F-(?:1|3|3ASR|4|10)|424B[1-8])$/.test(base) ? 'offering' : null;
}

/** The form without the mark of an amendment. */
export function baseOf(form: string | null): string {
  return (form ?? '').trim().toUpperCase().replace(/\/A$/, '');
}

/** What an exhibit is: `news` is told to the public, `contract` is long and full of terms that it defines itself. */
export function exhibitKind(type: string): 'news' | 'contract' | null {
  if (/^EX-99(?:\.|$)/i.test(type)) return 'news';
  return /^EX-(?:10|2)(?:\.|$)/i.test(type) ? 'contract' : null;
}
