// The languages we read. A new language is one more file and one more line here.
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguagePack } from './language-pack.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** Every language pack by its code. */
export const languagePacks: Readonly<Record<string, LanguagePack>> = { en, pt, es, de, fr, it, nl, ja, zh, ko };
