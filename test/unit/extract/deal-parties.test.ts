// Who the parties of a deal are where the registry or the sentence does not simply say so.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { packFor } from '../../../transform/languages/detect-language.ts';

const registry = loadRegistry();

function dealsOf(language: string, text: string): Extract<Claim, { kind: 'deal' }>[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter((each) => each.kind === 'deal');
}
const partiesOf = (language: string, text: string) =>
  dealsOf(language, text).map((each) => each.parties.map((party) => `${party.role}: ${party.name}`).sort());

function organizationsOf(language: string, text: string): string[] {
  const pack = packFor(text, language);
  if (pack === null) throw new Error(`no pack ${language}`);
  return annotate(text, pack, registry, null)
    .organizations.filter((each) => each.source === 'shaped' || each.source === 'known')
    .map((each) => each.name);
}

describe('an unnamed side', () => {
  it('is no reason to miss a contract whose size and term are told', () => {
    const [deal] = dealsOf(
      'en',
      'Hut 8 signed a 12-year lease worth $4.2 billion with an unnamed investment-grade tenant for 210 MW at its campus.',
    );
    expect(deal?.parties).toEqual([{ name: 'Hut 8', role: 'lessor' }]);
    expect([deal?.dealType, deal?.amount?.value, deal?.termYears]).toEqual(['lease', '4200000000', 12]);
  });

  it('makes no contract of a company that only rents', () => {
    expect(dealsOf('en', 'Hut 8 leases data centers and rents out its servers.')).toEqual([]);
  });
});

describe('names', () => {
  it('come from the noun that calls something a company, before the name or behind it', () => {
    expect(organizationsOf('en', 'It talked to data center developer Brightmoor and lender Quillon.')).toEqual(
      expect.arrayContaining(['Brightmoor', 'Quillon']),
    );
    expect(organizationsOf('en', 'Then Brightmoor, a fast-growing data center operator, joined.')).toContain(
      'Brightmoor',
    );
    expect(organizationsOf('de', 'Der Rechenzentrumsbetreiber Nordkamm baut in Hanau.')).toContain('Nordkamm');
    expect(organizationsOf('es', 'La operadora Brisalta compra terrenos.')).toContain('Brisalta');
  });

  it('come from the ending or the ticker where a script has no capitals', () => {
    expect(organizationsOf('zh', '东岭算力（600123.SH）与杭州云岭公司签订合同。')).toEqual([
      '东岭算力',
      '杭州云岭公司',
    ]);
    expect(organizationsOf('zh', '多家上市公司表示关注。')).toEqual([]);
    expect(organizationsOf('ko', '한빛자산운용은 용인에서 토지를 매입했다.')).toEqual(['한빛자산운용']);
  });

  it('of a headline in title case count only where the running text has them', () => {
    const text = 'Operator Brightmoor Buys Campus To Diversify Mining\n\nThe operator Brightmoor said so on Monday.';
    const names = organizationsOf('en', text);
    expect(names).toContain('Brightmoor');
    expect(names.join(' ')).not.toContain('Diversify');
  });

  it('end in the words of the trade', () => {
    expect(
      organizationsOf('en', 'Blackstone has agreed to buy Quarry Data Centers for two billion dollars.'),
    ).toContain('Quarry Data Centers');
    expect(organizationsOf('en', 'It will power Modular Data Centers in Ohio.').join(' ')).not.toContain('Modular');
  });

  it('of a county are not those of a company', () => {
    expect(organizationsOf('en', 'Rowan County approved a moratorium on data centers.')).toEqual([]);
  });
});

describe('sides', () => {
  it('the owner of the sites that are bought sells them', () => {
    expect(partiesOf('en', "GI Partners bought NTT's two data centers in Texas for $300 million.")).toEqual([
      ['acquirer: GI Partners', 'seller: NTT'],
    ]);
    expect(partiesOf('en', 'DataBank agreed to purchase four data centers from CyrusOne for $670 million.')).toEqual([
      ['acquirer: DataBank', 'seller: CyrusOne'],
    ]);
  });

  it('an infinitive behind a form of "be" is no passive', () => {
    for (const verb of ['is in talks to acquire', 'is set to buy']) {
      expect(partiesOf('en', `CoreWeave ${verb} the bitcoin miner Core Scientific for $9 billion.`)).toEqual([
        ['acquirer: CoreWeave', 'target: Core Scientific'],
      ]);
    }
    expect(partiesOf('en', 'Core Scientific is to be acquired by CoreWeave for $9 billion.')).toEqual([
      ['acquirer: CoreWeave', 'target: Core Scientific'],
    ]);
  });

  it('whose holders vote on a merger is bought', () => {
    expect(partiesOf('en', 'Core Scientific said its holders had not approved the merger with CoreWeave.')).toEqual([
      ['acquirer: CoreWeave', 'target: Core Scientific'],
    ]);
  });

  it('two customers by trade are one on each side of a contract', () => {
    const text = 'OpenAI signed a $38 billion, seven-year agreement with Amazon for cloud capacity.';
    expect(partiesOf('en', text)).toEqual([['customer: OpenAI', 'provider: Amazon']]);
  });

  it('the guarantee of a lease has tenant and landlord from the lease, and is a deal of its own', () => {
    const lease = ['lessee: Fluidstack', 'lessor: Hut 8'];
    for (const text of [
      'Hut 8 signed a $7B, 15-year River Bend lease with Fluidstack, with a Google backstop.',
      'Hut 8 announced a $7 billion lease of 15 years with Fluidstack. Google guarantees all payments if Fluidstack defaults.',
    ]) {
      expect(partiesOf('en', text)).toEqual(expect.arrayContaining([lease, ['guarantor: Google', ...lease]]));
      const amounts = dealsOf('en', text).map(({ dealType, amount }) => [dealType, amount?.value ?? null]);
      expect(amounts).toEqual(
        expect.arrayContaining([
          ['lease', '7000000000'],
          ['credit_support', null],
        ]),
      );
    }
  });

  it('advice of a bank, an option and a word for investors open no deal', () => {
    expect(dealsOf('en', 'Citigroup gave Micron a buy rating as data centers grow.')).toEqual([]);
    expect(dealsOf('en', 'Investors such as Coatue and Nvidia hold 6% of the data center operator.')).toEqual([]);
  });

  it('a subsidiary acts, its parent only tells whose it is', () => {
    const text = 'TeraWulf signed a 10-year lease for 70 MW with Core42, a subsidiary of G42.';
    expect(partiesOf('en', text)).toEqual([['lessee: Core42', 'lessor: TeraWulf']]);
  });

  it('keeps the exact figure where a headline rounds', () => {
    const text =
      'Hut 8 signs $10 billion lease with Fluidstack\n\nHut 8 signed a 15-year lease worth $9.8 billion with Fluidstack.';
    expect(dealsOf('en', text).map((each) => each.amount?.value)).toEqual(['9800000000']);
  });
});
