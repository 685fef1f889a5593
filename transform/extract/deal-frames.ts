// Which words of a sentence open which type of deal; order and weights decide between types, not this file.
import type { Sentence, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { firstTerm, gap, has, nameKey, near, termsIn } from './extraction-context.ts';
import type { RoleFrame } from './role-score.ts';

export type DealType = Deal['dealType'];
export type AmountKind = Deal['amounts'][number]['kind'];

export type Frame = {
  readonly dealType: DealType;
  readonly roles: RoleFrame;
  readonly trigger: TermMention;
  /** Added to the type's own weight: how well the words around the trigger fit. */
  readonly fit: number;
  readonly amountKind: AmountKind;
  readonly status: Deal['status'];
};

type Rule = {
  readonly dealType: DealType;
  readonly roles: RoleFrame;
  readonly triggers: readonly TermName[];
  readonly amountKind: AmountKind;
  readonly status: Deal['status'];
  /** How well a trigger fits its sentence; -9 refuses it. */
  readonly fit: (sentence: Sentence, trigger: TermMention) => number;
};

const nearAny = (sentence: Sentence, trigger: TermMention, reach: number, ...names: readonly TermName[]) =>
  near(sentence, trigger, reach, ...names);

const rules: readonly Rule[] = [
  {
    dealType: 'credit_support',
    roles: 'guarantee',
    triggers: ['guarantee'],
    amountKind: 'backstop',
    status: 'agreed',
    fit: () => 0.4,
  },
  {
    dealType: 'power_purchase',
    roles: 'contract',
    triggers: ['ppa'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: () => 0.2,
  },
  {
    dealType: 'power_purchase',
    roles: 'contract',
    triggers: ['agreement', 'provide'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    // Electricity in a contract of a power company; the word for the contract need not say so.
    fit: (sentence, trigger) =>
      nearAny(sentence, trigger, 90, 'electricity') &&
      !has(sentence, 'ppa', 'oppose', 'opponents') &&
      (has(sentence, 'agree', 'agreement') || !has(sentence, 'condition')) &&
      sentence.organizations.some((each) =>
        each.categories.some((category) => category === 'utility' || category === 'power_producer'),
      )
        ? 0.1
        : -9,
  },
  {
    dealType: 'debt_financing',
    roles: 'debt',
    triggers: ['loan', 'lend'],
    amountKind: 'principal',
    status: 'agreed',
    fit: (sentence, trigger) =>
      (has(sentence, 'raise', 'lend', 'agree') ? 0.5 : -0.3) +
      (trigger.term === 'lend' ? -0.6 : 0) +
      (moneyNear(sentence, trigger, 60) ? 0.5 : lenderNamed(sentence) ? 0.6 : -0.6),
  },
  {
    dealType: 'equity_investment',
    roles: 'raise',
    triggers: ['raise'],
    amountKind: 'equity',
    status: 'closed',
    fit: (sentence, trigger) =>
      has(sentence, 'loan', 'ppa', 'lease', 'hosting')
        ? has(sentence, 'equity')
          ? -1
          : -9
        : moneyNear(sentence, trigger, 60)
          ? nearAny(sentence, trigger, 120, 'equity', 'lead_investor')
            ? 0.4
            : moneyNear(sentence, trigger, 12)
              ? 0
              : -0.6
          : has(sentence, 'rumour') && nearAny(sentence, trigger, 60, 'valuation', 'equity')
            ? 0.2
            : -9,
  },
  {
    dealType: 'equity_investment',
    roles: 'equity_investment',
    triggers: ['invest'],
    amountKind: 'equity',
    status: 'agreed',
    fit: (sentence, trigger) =>
      (nearAny(sentence, trigger, 80, 'equity', 'stake') ? 0.5 : 0) -
      (has(sentence, 'acquire', 'acquisition') && !has(sentence, 'stake') ? 0.6 : 0) -
      // Money paid into a common company is part of founding it.
      (has(sentence, 'venture') ? 1.5 : 0) -
      (investsInSites(sentence, trigger) && !has(sentence, 'equity', 'stake') ? 1.4 : 0),
  },
  {
    dealType: 'acquisition',
    roles: 'acquisition',
    triggers: ['acquire', 'acquisition'],
    amountKind: 'consideration',
    status: 'agreed',
    fit: (sentence, trigger) => {
      // Bought electricity, capacity or chips stand behind the verb; before it they only describe the buyer.
      if (
        termsIn(sentence, 'ppa', 'compute', 'goods', 'buyback').some(
          (each) => each.end > trigger.start && gap(each, trigger) <= 25,
        )
      )
        return -1.6;
      if (nearAny(sentence, trigger, 4, 'options')) return -1.2;
      if (nearAny(sentence, trigger, 30, 'shares') && !has(sentence, 'stake', 'acquisition')) return -0.8;
      return nearAny(sentence, trigger, 35, 'land') && !nearAny(sentence, trigger, 60, 'stake') ? -1 : 0.2;
    },
  },
  {
    dealType: 'acquisition',
    roles: 'bid',
    triggers: ['bid'],
    amountKind: 'consideration',
    status: 'announced',
    fit: (sentence, trigger) =>
      nearAny(sentence, trigger, 25, 'ppa', 'compute', 'goods', 'buyback', 'offering', 'loan', 'secondary')
        ? -9
        : companiesIn(sentence) >= 2
          ? 0.2
          : -0.8,
  },
  {
    dealType: 'equity_investment',
    roles: 'share_issue',
    triggers: ['sell'],
    amountKind: 'equity',
    status: 'agreed',
    fit: (sentence, trigger) => (nearAny(sentence, trigger, 40, 'new_shares') && has(sentence, 'to') ? 0.9 : -9),
  },
  {
    dealType: 'land_purchase',
    roles: 'land_sale',
    triggers: ['sell'],
    amountKind: 'consideration',
    status: 'closed',
    fit: (sentence, trigger) => (nearAny(sentence, trigger, 45, 'land') || acresNear(sentence, trigger, 60) ? 0.8 : -9),
  },
  {
    dealType: 'acquisition',
    roles: 'sale',
    triggers: ['sell'],
    amountKind: 'consideration',
    status: 'agreed',
    fit: (sentence, trigger) =>
      has(sentence, 'insiders', 'sell_shares') && nearAny(sentence, trigger, 60, 'shares')
        ? -9
        : nearAny(sentence, trigger, 40, 'ppa', 'compute', 'goods', 'offering', 'loan')
          ? -2
          : personBefore(sentence, trigger)
            ? -9
            : nearAny(sentence, trigger, 60, 'stake', 'site', 'project_noun', 'to', 'dative')
              ? 0.1
              : companiesIn(sentence) >= 2
                ? 0
                : -1,
  },
  {
    dealType: 'merger',
    roles: 'merger',
    triggers: ['merge'],
    amountKind: 'consideration',
    status: 'agreed',
    fit: () => 0.2,
  },
  {
    dealType: 'joint_venture',
    roles: 'partners',
    triggers: ['venture'],
    amountKind: 'capex_commitment',
    status: 'announced',
    // A consortium that buys or borrows is the buyer or the borrower.
    fit: (sentence) => (has(sentence, 'bid', 'land') && has(sentence, 'acquire', 'acquisition', 'sell') ? -0.8 : 0.2),
  },
  {
    dealType: 'lease',
    roles: 'lease',
    triggers: ['lease'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence) => (has(sentence, 'agree', 'agreement') ? 0.4 : 0),
  },
  {
    dealType: 'hosting',
    roles: 'lease',
    triggers: ['hosting'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence) => (has(sentence, 'agree', 'agreement') ? 0.5 : -0.8),
  },
  {
    // "agreed to deliver 245 MW of IT capacity to …": whoever delivers megawatts lets them.
    dealType: 'hosting',
    roles: 'lease',
    triggers: ['provide'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence, trigger) =>
      sentence.quantities.some(
        (each) => each.type === 'power' && each.start >= trigger.end && gap(each, trigger) <= 30,
      ) &&
      has(sentence, 'agree', 'agreement') &&
      companiesIn(sentence) >= 2 &&
      !has(sentence, 'electricity', 'ppa', 'not_load')
        ? 0.5
        : -9,
  },
  {
    dealType: 'cloud_contract',
    roles: 'contract',
    triggers: ['agreement', 'provide', 'customer', 'agree'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence, trigger) =>
      has(sentence, 'ppa', 'lease', 'merge', 'acquisition', 'guarantee')
        ? -1.2
        : (has(sentence, 'compute') ? 0.5 : -1) -
          // Who agrees to invest has agreed to nothing else.
          (trigger.term === 'agree' && nearAny(sentence, trigger, 25, 'invest') ? 1 : 0) +
          (trigger.term === 'agreement' ? 0.3 : trigger.term === 'agree' ? -0.2 : -0.1) +
          (has(sentence, 'agreement') ? 0.1 : -0.3),
  },
  {
    dealType: 'land_purchase',
    roles: 'land',
    triggers: ['acquire', 'acquisition'],
    amountKind: 'consideration',
    status: 'closed',
    fit: (sentence, trigger) => (nearAny(sentence, trigger, 45, 'land') || acresNear(sentence, trigger, 60) ? 0.8 : -9),
  },
  {
    dealType: 'construction',
    roles: 'supply',
    triggers: ['build_award'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence) => (has(sentence, 'agree', 'agreement') ? 0.3 : -1),
  },
  {
    dealType: 'supply',
    roles: 'supply',
    triggers: ['agreement', 'provide', 'acquire', 'agree'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence, trigger) =>
      nearAny(sentence, trigger, 60, 'goods') && !has(sentence, 'compute', 'lease', 'ppa') ? 0.3 : -9,
  },
  {
    dealType: 'ipo',
    roles: 'issuer',
    triggers: ['ipo'],
    amountKind: 'equity',
    status: 'closed',
    fit: (sentence, trigger) =>
      has(sentence, 'insiders', 'officer') && has(sentence, 'sell_shares')
        ? -9
        : moneyNear(sentence, trigger, 80)
          ? 0.3
          : -1.2,
  },
  {
    dealType: 'incentive',
    roles: 'contract',
    triggers: ['incentive'],
    amountKind: 'consideration',
    status: 'announced',
    fit: (sentence, trigger) => (moneyNear(sentence, trigger, 50) ? 0.2 : -9),
  },
  {
    dealType: 'other',
    roles: 'partners',
    triggers: ['memorandum'],
    amountKind: 'consideration',
    status: 'announced',
    fit: () => 0.8,
  },
];

/** Every frame that the words of the sentence could open, best trigger per rule. */
export function dealFrames(sentence: Sentence): Frame[] {
  return rules.flatMap((rule) => {
    let best: Frame | null = null;
    for (const trigger of termsIn(sentence, ...rule.triggers)) {
      const fit = rule.fit(sentence, trigger);
      if (fit <= -9 || (best !== null && best.fit >= fit)) continue;
      best = {
        dealType: rule.dealType,
        roles: rule.roles,
        trigger,
        fit,
        amountKind: rule.amountKind,
        status: rule.status,
      };
    }
    return best === null ? [] : [best];
  });
}

/** "has secured financing from Rand Merchant Bank": a lender tells the deal where no sum does. */
const lenderNamed = (sentence: Sentence): boolean =>
  has(sentence, 'raise', 'agree') &&
  companiesIn(sentence) >= 2 &&
  sentence.organizations.some((each) => each.categories.includes('bank'));

function moneyNear(sentence: Sentence, trigger: TermMention, reach: number): boolean {
  return sentence.quantities.some((each) => each.type === 'money' && gap(each, trigger) <= reach);
}

/** How many companies the sentence names. */
function companiesIn(sentence: Sentence): number {
  return new Set(
    sentence.organizations
      .filter((each) => each.source !== 'proper' && !each.categories.some((category) => category === 'media'))
      .map(nameKey),
  ).size;
}

/** Whether a person is the subject: executives sell shares, not companies. */
function personBefore(sentence: Sentence, trigger: TermMention): boolean {
  return sentence.persons.some(
    (each) =>
      each.end <= trigger.start &&
      trigger.start - each.end <= 40 &&
      !sentence.organizations.some(
        (other) => other.source !== 'proper' && other.start < each.end && each.start < other.end,
      ),
  );
}

function acresNear(sentence: Sentence, trigger: TermMention, reach: number): boolean {
  return sentence.quantities.some((each) => each.type === 'acres' && gap(each, trigger) <= reach);
}

/** `invests 2 billion in data centers`, not `in a company that runs data centers`: no name stands before the sites. */
function investsInSites(sentence: Sentence, trigger: TermMention): boolean {
  return termsIn(sentence, 'site', 'project_noun').some(
    (site) =>
      gap(site, trigger) <= 40 &&
      // Where the verb ends the sentence, a second company before the sites is who gets the money.
      !(site.end <= trigger.start && companiesIn(sentence) >= 2) &&
      !sentence.organizations.some((each) => each.start >= trigger.end && each.end <= site.start),
  );
}

/** "has closed an agreement to buy", "will be completed": a word for the end that speaks of the signature, or of a day to come. */
function closedCue(sentence: Sentence): { status: Deal['status']; cue: TermMention } | null {
  const cue = termsIn(sentence, 'closed').find(
    (each) =>
      !termsIn(sentence, 'agreement').some((other) => other.start >= each.start && other.start - each.end <= 14) &&
      !termsIn(sentence, 'will', 'expected', 'could').some(
        (other) => other.end <= each.start && each.start - other.end <= 12,
      ),
  );
  return cue === undefined ? null : { status: 'closed', cue };
}

/** What the words of the sentence say of the state of a deal. */
export function dealStatus(sentence: Sentence, frame: Frame): { status: Deal['status']; cue: TermMention } {
  const cue = (status: Deal['status'], name: TermName) => {
    const term = firstTerm(sentence, name);
    return term === null ? null : { status, cue: term };
  };
  return (
    cue('terminated', 'terminated') ??
    (has(sentence, 'rumour') ? cue('rumoured', 'rumour') : null) ??
    (frame.dealType === 'debt_financing' || frame.dealType === 'cloud_contract' ? cue('amended', 'amended') : null) ??
    (frame.dealType === 'ipo' && has(sentence, 'planned', 'could', 'expected') ? cue('announced', 'planned') : null) ??
    (['acquisition', 'merger', 'equity_investment', 'ipo', 'debt_financing', 'land_purchase'].includes(frame.dealType)
      ? closedCue(sentence)
      : null) ??
    // A purchase that is only signed is not closed.
    (frame.status === 'closed' && ['land_purchase', 'acquisition'].includes(frame.dealType)
      ? cue('agreed', 'agree')
      : null) ?? {
      status: frame.status,
      cue: frame.trigger,
    }
  );
}
