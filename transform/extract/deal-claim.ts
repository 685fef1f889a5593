// A deal of the document as a claim, with the words that each field rests on.
import { type Draft, type FieldSpan, moneyQuantity, spanOf } from './claim-draft.ts';
import type { DealEvent } from './deal-event.ts';
import { type ExtractionContext, has, nameKey } from './extraction-context.ts';
import type { PartyRole } from './role-score.ts';
import { loadBasisNear } from './load-basis.ts';

/** The claim of a deal with its evidence. */
export function draftDeal(event: DealEvent, { annotated, title }: ExtractionContext): Draft<'deal'> {
  const { text } = annotated;
  const byHeadline = event.amounts.toSorted((a, b) => Number(b.headline) - Number(a.headline));
  const amounts = byHeadline.filter(
    (each, at) =>
      byHeadline.findIndex((other) => other.kind === each.kind && other.money.value === each.money.value) === at,
  );
  const headline = amounts.find((each) => each.headline) ?? null;
  const { date } = event;
  const status =
    event.status === 'agreed' && has(event.sentence, 'planned') && event.dealType === 'equity_investment'
      ? 'announced'
      : event.status;
  const spans: FieldSpan[] = [
    ...spanOf('dealType', event.trigger),
    ...event.parties.flatMap((each, at) => spanOf(`parties.${at}.name`, each.mention.named)),
    ...spanOf('amount', headline?.money),
    ...amounts.flatMap((each, at) => spanOf(`amounts.${at}.quantity`, each.money)),
    ...spanOf('capacities.0.mw', event.power),
    ...spanOf('termYears', event.years),
    ...spanOf('stakePct', event.stake),
    ...spanOf('gpus', event.gpus),
    ...spanOf('status', event.statusCue),
    ...spanOf('date', date),
  ];
  const lead = [
    ...(title?.organizations ?? []),
    ...annotated.sentences.slice(0, 3).flatMap((each) => each.organizations),
  ];
  const isLead = event.parties.some((each) => lead.some((other) => nameKey(other) === nameKey(each.mention)));
  const power = event.power;
  const years = Number(event.years?.value ?? 0);
  return {
    claim: {
      kind: 'deal',
      dealType: event.dealType,
      parties: event.parties.map((each) => ({ name: each.mention.name, role: hosted(event, each.role) })),
      amount: headline === null ? null : moneyQuantity(headline.money, text),
      amounts: amounts.map((each) => ({ kind: each.kind, quantity: moneyQuantity(each.money, text) })),
      capacities:
        power === null
          ? []
          : [
              {
                mw: power.mw,
                ...(power.low === null ? {} : { low: Number(power.low) }),
                ...(power.high === null ? {} : { high: Number(power.high) }),
                qualifier: power.qualifier,
                loadBasis: loadBasisNear(event.powerSentence, power),
              },
            ],
      termYears: years > 0 && years <= 60 ? years : null,
      optionsYears: null,
      stakePct: event.stake === null ? null : Number(event.stake.value),
      gpus: event.gpus === null ? null : Math.round(Number(event.gpus.value)),
      status,
      date: date?.value ?? null,
      polarity: event.denied ? 'denied' : 'affirmed',
      modality: status === 'rumoured' ? 'could' : 'asserted',
      salience: isLead ? 'main' : 'background',
      rule: `rules/deal.${event.dealType}`,
    },
    spans: years > 0 && years <= 60 ? spans : spans.filter((each) => each.field !== 'termYears'),
    score: event.score,
  };
}

/** A contract that calls itself hosting has a provider and a customer; one over megawatts that are let has lessor and lessee. */
function hosted({ dealType, trigger }: DealEvent, role: PartyRole): PartyRole {
  if (dealType !== 'hosting' || trigger.term !== 'hosting') return role;
  return role === 'lessor' ? 'provider' : role === 'lessee' ? 'customer' : role;
}
