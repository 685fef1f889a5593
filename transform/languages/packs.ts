// The languages we read. A new language is one more file and one more line here.
import type { LanguagePack } from './language-pack.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** Every language pack by its code. */
export const languagePacks: Readonly<Record<string, LanguagePack>> = { en, pt, es, de };
