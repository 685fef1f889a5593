// No kind and no language of the project's own labelled set may lose more than a point without a note.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { compareWithBaseline, readBaseline, type Baseline } from '../../eval/baseline.ts';
import { evaluateOwnSet } from '../../eval/own-set.ts';

const evaluations = await evaluateOwnSet(loadRegistry());
const known = readBaseline();

describe('the accuracy gate', () => {
  it('lets nothing fall; where a fall is meant: npm run eval -- --accept "what it was given up for"', () => {
    const { fallen, risen } = compareWithBaseline(known, evaluations);
    if (risen.length > 0) {
      console.warn(`Accuracy rose; keep it with npm run eval -- --accept "what raised it":\n${risen.join('\n')}`);
    }
    expect(fallen).toEqual([]);
    expect(known.note.length).toBeGreaterThan(3);
  });

  it('names the group that fell, and a set that is not the one measured', () => {
    const better = changed((figures) => ({ ...figures, f1: Math.min(1, (figures.f1 ?? 0) + 0.5) }));
    expect(compareWithBaseline(better, evaluations).fallen).toContainEqual(expect.stringMatching(/^texts: deal f1 /));
    const worse = changed((figures) => ({ ...figures, exact: (figures.exact ?? 0) - 0.02 }));
    expect(compareWithBaseline(worse, evaluations)).toEqual({
      fallen: [],
      risen: expect.arrayContaining([expect.stringMatching(/^texts: lang=ja exact /)]),
    });
    const other = {
      ...known,
      folders: Object.fromEntries(
        Object.entries(known.folders).map(([name, each]) => [name, { ...each, goldHash: 'other' }]),
      ),
    };
    expect(compareWithBaseline(other, evaluations).fallen).toHaveLength(evaluations.size);
  });

  it('covers ten languages and six kinds', () => {
    const groups = [...(evaluations.get('texts')?.summary.groups.keys() ?? [])];
    const languages = ['en', 'pt', 'es', 'de', 'fr', 'it', 'nl', 'ja', 'zh', 'ko'].map((each) => `lang=${each}`);
    const kinds = ['deal', 'share_sale', 'opposition', 'capacity', 'forecast', 'market_entry'];
    expect(groups).toEqual(expect.arrayContaining([...languages, ...kinds]));
  });
});

type Figures = Baseline['folders'][string]['groups'][string];

function changed(change: (figures: Figures) => Figures): Baseline {
  const folders = Object.entries(known.folders).map(([name, each]) => {
    const groups = Object.entries(each.groups).map(([group, figures]) => [group, change(figures)] as const);
    return [name, { ...each, groups: Object.fromEntries(groups) }] as const;
  });
  return { ...known, folders: Object.fromEntries(folders) };
}
