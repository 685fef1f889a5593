// What is the news of a dispute and what is not: lifted measures, speech, demands, round-ups, whom a ruling helps, where it happens.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function oppositionsOf(language: string, text: string, title: string | null = null) {
  const document = { documentId: 'test', form: 'page', url: null, title, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter(
    (each): each is Extract<Claim, { kind: 'opposition' }> => each.kind === 'opposition',
  );
}
const actsOf = (language: string, text: string, title: string | null = null) =>
  oppositionsOf(language, text, title).map((each) => `${each.action} ${each.outcome ?? 'open'}`);

describe('what a text tells happened', () => {
  const cases: readonly (readonly [language: string, text: string, acts: readonly string[]])[] = [
    ['en', 'The council of Marlow, Texas, voted Monday to prohibit data centers in the city.', ['ordinance adopted']],
    [
      'en',
      'Larkin County commissioners voted Monday to rescind the moratorium on data centers they passed in May.',
      ['moratorium withdrawn'],
    ],
    [
      'en',
      'Elm Fork Township trustees put a 120-day pause on data center applications and will write rules.',
      ['moratorium adopted'],
    ],
    [
      'en',
      'Dunn County supervisors denied a proposed data center campus and are weighing a one-year moratorium on all others.',
      ['moratorium proposed', 'zoning_denial rejected'],
    ],
    [
      'en',
      'Oakhollow, Texas, turned away a developer of data centers after neighbors objected.',
      ['zoning_denial rejected'],
    ],
    [
      'en',
      'Commissioners in Pike County tabled a vote on the data center rezoning after residents complained of noise.',
      ['delay delayed'],
    ],
    [
      'en',
      'The judge sided with residents of Hale County who had sued over the rezoning for a data center.',
      ['lawsuit ruled_for_opponents'],
    ],
    [
      'nl',
      'De gemeenteraad van Lelystad heeft ingestemd met de komst van een datacenter, ondanks felle kritiek van omwonenden.',
      ['approval_over_objection approved'],
    ],
    [
      'it',
      'Il consiglio comunale di Vimercate ha sospeso per sei mesi ogni nuova domanda per un data center.',
      ['moratorium adopted'],
    ],
    ['ko', '경기 안산시 주민들은 데이터센터 건립에 반대하는 서명부를 시장에게 전달했다.', ['petition filed']],
  ];
  it.each(cases)('%s: %s', (language, text, acts) => {
    expect(actsOf(language, text)).toEqual(acts);
  });
});

describe('what a text does not tell', () => {
  const cases: readonly (readonly [language: string, text: string])[] = [
    ['en', 'There are no plans to place a moratorium on data centers, the supervisors of Mead County said.'],
    [
      'en',
      '"If a data center came to Mead County, the board could deny it under our zoning today," the planner told residents.',
    ],
    ['en', 'Did the council of Marlow, Texas, reject the data center?'],
    ['en', 'At least 30 data center projects were canceled in the United States last year after local opposition.'],
    ['de', 'Die Anwohner fordern, die Entscheidung über das Rechenzentrum in Walldorf zu verschieben.'],
    [
      'ja',
      '千葉県流山市で計画される物流倉庫に、住民が横断幕を掲げて反対している。かつてデータセンターの構想もあった。',
    ],
  ];
  it.each(cases)('%s: %s', (language, text) => {
    expect(actsOf(language, text).filter((each) => each !== 'other open')).toEqual([]);
  });
});

describe('one dispute', () => {
  it('is told with its news and not with what a ruling has overtaken', () => {
    const text = [
      'The Court of Appeals has ruled against Tallow County. The decision favored the residents, who had sued over a data center.',
      'The county had approved the rezoning in 2024 although neighbors objected.',
    ].join('\n');
    expect(oppositionsOf('en', text).every((each) => each.outcome === 'ruled_for_opponents')).toBe(true);
  });

  it('lies where the text lies, not in the places it is compared with', () => {
    const text = [
      'MARL TOWNSHIP, Mich. — Trustees voted 4-1 Tuesday to deny the rezoning for a data center on Cobb Road.',
      'Residents in nearby Dexter and communities like Saline had told the board of noise and of dry wells.',
    ].join('\n');
    const [denial] = oppositionsOf('en', text);
    expect(denial?.place).toMatchObject({ locality: 'MARL TOWNSHIP', region: 'Michigan' });
    expect(denial?.concerns).toEqual(expect.arrayContaining(['water', 'noise']));
  });

  it("lies in its title's town, if the text names it", () => {
    const text =
      'Das Parlament genehmigte das Rechenzentrum trotz aller Einwände. Der Standort Altendorf sei falsch, so die Gegner.';
    expect(oppositionsOf('de', text, 'Altendorf: Mehrheit für Rechenzentrum')[0]?.place?.locality).toBe('Altendorf');
  });

  it('has the province in brackets for its county', () => {
    const text = 'Il comitato ha depositato ricorso al Tar contro il data center di Bollate (Milano).';
    expect(oppositionsOf('it', text)[0]?.place).toMatchObject({ locality: 'Bollate', county: 'Milano' });
  });

  it('has its state by code', () => {
    const text = 'A Câmara de Limeira (SP) rejeitou o projeto de data center após protestos de moradores.';
    expect(oppositionsOf('pt', text)[0]?.place?.region).toBe('São Paulo');
  });
});

describe('a round-up', () => {
  const text = [
    'Data center fights of the week, from courts to county boards across the United States, in short.',
    '1. Newell County denies data center',
    'South Carolina · Zoning',
    'Newell County officials have denied a proposed data center after weeks of meetings in which dozens of residents spoke against it.',
    '2. Alder County OKs data center campus',
    'Utah · Approval',
    'Alder County commissioners approved a large data center despite protests of neighbors who filled the room and the stairs.',
    '3. Developer sues Brook County over pause',
    'Kentucky · Lawsuit',
    'A developer has filed suit against Brook County over the rules for data centers that it wrote while the campus was planned.',
  ].join('\n');

  it('keeps each story in its own state', () => {
    const told = oppositionsOf('en', text).map((each) => `${each.action} ${each.place?.county} ${each.place?.region}`);
    expect(told).toEqual([
      'zoning_denial Newell County South Carolina',
      'approval_over_objection Alder County Utah',
      'lawsuit Brook County Kentucky',
    ]);
  });
});

describe('project names', () => {
  it.each([
    [
      'Residents sued over the Quarry Bend Technology Center development, a data center in Hale County.',
      'Quarry Bend Technology Center',
    ],
    [
      'Supervisors of Hale County approved the Silver Gateway project, a data center, over protests of residents.',
      'Silver Gateway',
    ],
  ])('%s', (sentence, name) => {
    expect(oppositionsOf('en', sentence)[0]?.project).toBe(name);
  });
});
