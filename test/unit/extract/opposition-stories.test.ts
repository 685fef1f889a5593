// What a dispute's text does not mean: a demand is no act, another story's town is not this one's, a name is no ground.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function oppositionsOf(language: string, text: string): Extract<Claim, { kind: 'opposition' }>[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter((each) => each.kind === 'opposition');
}
const actsOf = (language: string, text: string) =>
  oppositionsOf(language, text).map((each) => `${each.action} ${each.outcome ?? 'open'}`);

describe('a demand', () => {
  it('is not the withdrawal or the refusal that is asked for', () => {
    expect(
      actsOf('ja', '千葉県印西市の住民は、データセンターの建設撤回を求める署名1万2千筆を市長に手渡した。'),
    ).toEqual(['petition filed']);
    expect(
      actsOf('ko', '경기 김포시 주민들이 데이터센터 반대 집회를 열고 김포시가 착공을 불허해야 한다고 주장했다.'),
    ).toEqual(['protest open']);
  });
});

describe('an appeal', () => {
  it('that is taken back is an appeal withdrawn', () => {
    expect(
      actsOf('en', 'The developer of the data center campus in Ashburn, Virginia, withdrew its final legal appeal.'),
    ).toEqual(['appeal withdrawn']);
  });
});

describe('a recall', () => {
  it('that the council refuses is rejected', () => {
    expect(
      actsOf(
        'en',
        'The Festus City Council voted to reject recall elections over the data center in Festus, Missouri.',
      ),
    ).toEqual(['recall rejected']);
  });
});

describe('places', () => {
  it("of another story's headline are not this one's", () => {
    const text = [
      'Developer Withdraws Data Center Application After Outcry From Residents',
      'The developer withdrew its application for a data center in Virginia after residents objected.',
      'Protest Held as Council Considers Data Center Moratorium in Maryland',
      "Prince George's County, Maryland, weighs a two-year moratorium on data centers, officials said.",
    ].join('\n\n');
    const withdrawal = oppositionsOf('en', text).find((each) => each.action === 'withdrawal');
    expect(withdrawal?.place).toMatchObject({ region: 'Virginia', county: null });
  });

  it('open a German line', () => {
    const text =
      'Waldheim: Mehrheit für Rechenzentrum\n\nTrotz vieler Einwände stimmten die Stadtverordneten für das Rechenzentrum.';
    expect(oppositionsOf('de', text).map((each) => each.place?.locality)).toEqual(['Waldheim']);
  });

  it('are told apart from the court that bears their name', () => {
    const text =
      'Residents sued over a data center in Virginia. The Circuit Court of Prince William County dismissed the lawsuit.';
    expect(oppositionsOf('en', text)[0]?.place?.county).toBe('Prince William County');
  });
});

describe('concerns', () => {
  it('are not read from the name of a board or a park', () => {
    const text =
      'The Planning and Zoning Commission of Wilson County, Tennessee, voted to deny the data center next to Lake Mariner Park.';
    expect(oppositionsOf('en', text).map((each) => each.concerns)).toEqual([[]]);
  });
});
