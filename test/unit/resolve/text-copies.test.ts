// A text printed again is one source: whole, cut, framed, or with words exchanged; another report of the same event is a second.
import { describe, expect, test } from 'vitest';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { textCopies } from '../../../resolve/text-copies.ts';
import { copyThreshold, sketchSimilarity, sketchText } from '../../../schemas/text-sketch.ts';
import { dealPage, registry, seeded, shuffled } from './fixtures.ts';

const original = `Nvidia has agreed to put two billion dollars of equity into CoreWeave, the cloud company that rents out its processors, in a deal
that ties the chipmaker more closely to one of its largest customers. The new shares are sold at the closing price of Friday, according to a
statement of both companies. CoreWeave wants to use the money for land and power at new sites, and said that five gigawatts should be running by
the end of the decade. Analysts asked whether a supplier that finances its own buyers inflates demand; the chief executive called the worry
misplaced. The transaction needs no approval of regulators and is expected to close within the month.`;
const other = `Shares of CoreWeave jumped on Monday after the operator of data centers announced an investment by its supplier. Nvidia pays two
billion dollars and will hold roughly a tenth of the firm afterwards. It is the second such purchase this year. Money managers who had bet on
falling prices lost an estimated four hundred million dollars during the morning. Some creditors welcomed the cash, because debt of the company has grown faster
than revenue since its listing. Critics spoke of money that goes round in circles between sellers and buyers of chips.`;
const words = (text: string) => text.split(/\s+/);
const similarity = (one: string, two: string) => sketchSimilarity(sketchText(one) ?? '', sketchText(two) ?? '');

describe('copies', () => {
  const framed = `By our own correspondent. ${original} Read more: the week in markets. Subscribe to our letter for news of this kind every day.`;
  const cut = words(original).slice(0, 75).join(' ');
  const spun = words(original)
    .map((word, at) => (at % 12 === 5 ? 'certain' : word))
    .join(' ');
  const shouted = original.toUpperCase().replaceAll('\n', '  ').replaceAll(',', ' –');

  test.each([
    ['framed', framed],
    ['cut', cut],
    ['spun', spun],
    ['in capitals', shouted],
  ])('%s', (_how, copy) => expect(similarity(original, copy)).toBeGreaterThanOrEqual(copyThreshold));

  test('another report is none, nor is a short text', () => {
    expect(similarity(original, other)).toBeLessThan(0.15);
    expect(sketchText('Nvidia invests $2 billion in CoreWeave.')).toBeNull();
  });

  test('a text without blanks between its words', () => {
    const chinese =
      '英伟达同意向云计算公司科尔维夫投资二十亿美元购买其新发行的股份双方在周一的声明中表示这笔资金将用于购买土地和电力并扩建数据中心';
    expect(similarity(chinese, `${chinese}更多新闻请订阅我们的通讯`)).toBeGreaterThanOrEqual(copyThreshold);
    expect(similarity(chinese, [...chinese].toReversed().join(''))).toBeLessThan(0.1);
  });

  test('the order decides nothing', () => {
    const texts = [original, framed, cut, spun, other].map((text, at) => ({
      textHash: `${at}`,
      textSketch: sketchText(text),
    }));
    const wanted = Object.fromEntries(textCopies(texts));
    for (let seed = 1; seed <= 20; seed += 1)
      expect(Object.fromEntries(textCopies(shuffled(texts, seeded(seed))))).toEqual(wanted);
    expect(new Set(textCopies(texts).values()).size).toBe(2);
  });

  test('an event counts them once', () => {
    const told = [original, framed, spun, other].flatMap((text, at) =>
      dealPage({ page: `p${at}`, publisher: `Outlet ${at}` }, 'Nvidia', 'CoreWeave', '2000000000').map((claim) => ({
        ...claim,
        textSketch: sketchText(text),
      })),
    );
    const [event, ...others] = resolveComponent(told, registry);
    expect(others).toEqual([]);
    expect([event?.claimIds.length, event?.sourceCount]).toEqual([4, 2]);
  });
});
