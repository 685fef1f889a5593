// Folds a company's name so that spellings of one name meet: case, accents, punctuation, legal suffixes, Chinese scripts.
import { simplifyHan } from './han-variants.ts';

const legalSuffix =
  /\s(incorporated|inc|corporation|corp|company|co|limited|ltd|llc|lp|llp|plc|sa|s a|ag|se|nv|n v|bv|gmbh|spa|s p a|ab|asa|oyj|kk|pte|pty|holdings?|group)$/;
const cjkSuffix = /(株式会社|有限公司|股份有限公司|주식회사|\(주\))/g;

/** Lower case, without accents and punctuation, legal forms cut from the end as long as a name remains. */
export function foldName(name: string): string {
  let folded = foldSpelling(name).replace(cjkSuffix, '').trim();
  for (let shorter = folded.replace(legalSuffix, ''); shorter !== folded && shorter !== ''; ) {
    folded = shorter.trim();
    shorter = folded.replace(legalSuffix, '');
  }
  return folded;
}

/** Lower case, without accents and punctuation, legal forms kept: "Yandex N.V." is not "Yandex". */
export function foldSpelling(name: string): string {
  return simplifyHan(name)
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
