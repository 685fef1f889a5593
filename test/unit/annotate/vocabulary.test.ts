// Words are numbered once: the same text gets the same number, and forgetting spares the words of phrases.
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../transform/annotate/fold-text.ts';
import { PhraseTrie } from '../../../transform/annotate/phrase-trie.ts';

const textsOf = (trie: PhraseTrie<string>, text: string): string[] => {
  const tokens = trie.tokenize(foldText(text));
  return tokens.word.map((word) => tokens.texts[word] ?? '');
};

const found = (trie: PhraseTrie<string>, text: string): string[] =>
  trie.match(trie.tokenize(foldText(text))).flatMap((each) => [...each.entries]);

describe('vocabulary', () => {
  it('gives a word one number, whatever its case, accents and place', () => {
    const trie = new PhraseTrie<string>(() => 1);
    const { word } = trie.tokenize(foldText('Zürich zurich, 500 ZÜRICH 500'));
    expect(word[0]).toBe(word[1]);
    expect(word[4]).toBe(word[0]);
    expect(word[5]).toBe(word[3]);
    expect(new Set(word).size).toBe(3);
  });

  it('spells every word as the text folds it, short or long, Latin or not', () => {
    const trie = new PhraseTrie<string>(() => 1);
    const text = 'Rechenzentrumsbetreiber x データ 2.600 MW';
    expect(textsOf(trie, text)).toEqual(['rechenzentrumsbetreiber', 'x', 'デ', 'ー', 'タ', '2', '.', '600', 'mw']);
    expect(textsOf(trie, text)).toEqual(textsOf(trie, text));
  });

  it('still finds phrases after it has forgotten two hundred thousand other words', () => {
    const trie = new PhraseTrie<string>(() => 1);
    trie.add('data center*', 'site');
    trie.add('north', 'side');
    const letters = (index: number) => index.toString(26).replace(/\d/g, (each) => 'qrstuvwxyz'.charAt(Number(each)));
    trie.tokenize(Array.from({ length: 400_000 }, (_, index) => letters(index)).join(' '));
    const known = trie.vocabulary.texts.length;
    expect(found(trie, 'Data Centers up North, data centre')).toEqual(['site', 'side']);
    expect(trie.vocabulary.texts.length).toBeLessThan(known / 1000);
  });

  it('finds an open phrase in a word that came before the phrase', () => {
    const trie = new PhraseTrie<string>(() => 1);
    expect(found(trie, 'hyperscalers')).toEqual([]);
    trie.add('hyperscal*', 'site');
    expect(found(trie, 'hyperscalers')).toEqual(['site']);
  });
});
