// The languages we read. A new language is one more file and one more line here.
import type { LanguagePack } from './language-pack.ts';
import { en } from './en.ts';
import { pt } from './pt.ts';

/** Every language pack by its code. */
export const languagePacks: Readonly<Record<string, LanguagePack>> = { en, pt };
