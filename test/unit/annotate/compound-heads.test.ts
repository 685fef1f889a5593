// "*kredit": the head of a compound tells what it is; the head itself and a chance ending do not match.
import { describe, expect, test } from 'vitest';
import { PhraseTrie } from '../../../transform/annotate/phrase-trie.ts';
import { foldText } from '../../../transform/annotate/fold-text.ts';

const trieOf = (...phrases: readonly string[]): PhraseTrie<string> => {
  const trie = new PhraseTrie<string>(() => 1);
  for (const phrase of phrases) trie.add(phrase, phrase);
  return trie;
};

const found = (trie: PhraseTrie<string>, text: string): string[] =>
  trie.match(trie.tokenize(foldText(text))).map(({ start, end, entries }) => `${text.slice(start, end)}=${entries[0]}`);

describe('compounds by their head', () => {
  const cases = [
    ['*kredit', 'ein Milliardenkredit der Bank', ['Milliardenkredit=*kredit']],
    ['*kredit', 'der Kredit der Bank', []],
    ['*rat', 'Unrat im Gemeinderat', ['Gemeinderat=*rat']],
    ['*Verträge', 'die Mietverträge sind unterschrieben', ['Mietverträge=*Verträge']],
    ['*lening', 'een miljoenenlening', ['miljoenenlening=*lening']],
    ['*auftrag über', 'ein Bauauftrag über 40 Millionen', ['Bauauftrag über=*auftrag über']],
    ['*auftrag über', 'ein Bauauftrag für 40 Millionen', []],
  ] as const;
  test.each(cases)('%s in "%s"', (phrase, text, expected) => {
    expect(found(trieOf(phrase), text)).toEqual([...expected]);
  });

  test('an open ending, a head and the word itself stand side by side', () => {
    const trie = trieOf('*kredit', 'kredit*', 'kredit');
    expect(found(trie, 'Kredit')).toEqual(['Kredit=kredit*', 'Kredit=kredit'].toSorted());
    expect(found(trie, 'Großkredit')).toEqual(['Großkredit=*kredit']);
    expect(found(trie, 'Kreditlinie')).toEqual(['Kreditlinie=kredit*']);
  });

  test('one letter or two before a head make no compound', () => {
    expect(found(trieOf('*rate'), 'Karate')).toEqual([]);
  });
});
