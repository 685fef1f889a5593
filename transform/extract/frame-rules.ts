// The rules of deal frames: which terms open one, what it is by default, and how well a trigger fits its sentence.
import type { Sentence, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import type { AmountKind, DealType } from './deal-frames.ts';
import { gap, has, near, termsIn } from './extraction-context.ts';
import {
  acresNear,
  companiesIn,
  isMajority,
  isReference,
  sellsStake,
  investsInSites,
  isProceeds,
  lenderNamed,
  moneyNear,
  personBefore,
  suitsCompute,
  tellsSumSoFar,
} from './frame-cues.ts';
import type { RoleFrame } from './role-score.ts';

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

/** Every rule, in no order that matters. */
export const frameRules: readonly Rule[] = [
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
    triggers: ['agreement', 'provide', 'acquire'],
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
    // "neemt de stroom af van een windpark van X": who takes the power of a power company has a contract.
    dealType: 'power_purchase',
    roles: 'contract',
    triggers: ['electricity'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence) =>
      companiesIn(sentence) >= 2 &&
      !has(sentence, 'ppa', 'oppose', 'opponents', 'condition') &&
      sentence.quantities.some((each) => each.type === 'power' || each.type === 'years') &&
      sentence.organizations.some((each) =>
        each.categories.some((category) => category === 'utility' || category === 'power_producer'),
      )
        ? -0.2
        : -9,
  },
  {
    dealType: 'debt_financing',
    roles: 'debt',
    triggers: ['loan', 'financing', 'lend'],
    amountKind: 'principal',
    status: 'agreed',
    fit: (sentence, trigger) =>
      // "a $225 million round led by X", "late-stage financing": shares are sold, though money is raised and lent in the same words.
      (trigger.term === 'lend' &&
        !has(sentence, 'loan', 'financing') &&
        !lenderNamed(sentence) &&
        !moneyNear(sentence, trigger, 25)) ||
      (trigger.term !== 'loan' && has(sentence, 'round', 'valuation') && !has(sentence, 'loan'))
        ? -9
        : (has(sentence, 'raise', 'lend', 'agree') ? 0.5 : -0.3) +
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
      tellsSumSoFar(sentence, trigger) || isProceeds(sentence, trigger) || nearAny(sentence, trigger, 20, 'buyback')
        ? -9
        : has(sentence, 'loan', 'ppa') ||
            nearAny(sentence, trigger, 50, 'lease', 'hosting') ||
            (has(sentence, 'financing') && !has(sentence, 'round', 'valuation'))
          ? has(sentence, 'equity', 'round')
            ? -1
            : -9
          : moneyNear(sentence, trigger, 60)
            ? nearAny(sentence, trigger, 120, 'equity', 'lead_investor', 'round')
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
      (isProceeds(sentence, trigger) ? 3 : 0) -
      // "put its unit up for sale"
      (nearAny(sentence, trigger, 80, 'sell') && !moneyNear(sentence, trigger, 60) ? 1.5 : 0) -
      (has(sentence, 'acquire', 'acquisition') && (!has(sentence, 'stake') || isMajority(sentence, trigger))
        ? 0.6
        : 0) -
      // Money paid into a common company is part of founding it.
      (has(sentence, 'venture') ? 1.5 : 0) -
      // "verkoopt een belang in X aan Y": a stake that is sold is bought, and nobody invests.
      (has(sentence, 'sell') && nearAny(sentence, trigger, 0, 'stake') ? 1.2 : 0) -
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
        termsIn(sentence, 'ppa', 'compute', 'goods', 'buyback', 'electricity').some(
          (each) => each.end > trigger.start && gap(each, trigger) <= 25,
        )
      )
        return -1.6;
      if (nearAny(sentence, trigger, 4, 'options')) return -1.2;
      if (
        nearAny(sentence, trigger, 30, 'shares') &&
        !has(sentence, 'stake', 'acquisition') &&
        companiesIn(sentence) < 2
      )
        return -0.8;
      return nearAny(sentence, trigger, 35, 'land') && !nearAny(sentence, trigger, 60, 'stake') ? -1 : 0.2;
    },
  },
  {
    // "X geht an Y", "passe sous le contrôle de Y": what changes hands is the subject.
    dealType: 'acquisition',
    roles: 'goes',
    triggers: ['goes_to'],
    amountKind: 'consideration',
    status: 'agreed',
    fit: (sentence) => (companiesIn(sentence) >= 2 && !has(sentence, 'ppa', 'agreement', 'loan', 'goods') ? 0.2 : -9),
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
      has(sentence, 'insiders', 'sell_shares') &&
      nearAny(sentence, trigger, 60, 'shares') &&
      !sellsStake(sentence, trigger)
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
    // "teams up with", "in partnership": a deal only where two companies say what they will build or run together.
    dealType: 'joint_venture',
    roles: 'partners',
    triggers: ['partnering'],
    amountKind: 'capex_commitment',
    status: 'announced',
    fit: (sentence, trigger) =>
      companiesIn(sentence) >= 2 &&
      nearAny(sentence, trigger, 120, 'project_noun', 'site') &&
      !has(sentence, 'lease', 'hosting', 'acquire', 'acquisition', 'sell', 'ppa', 'loan', 'condition', 'merge', 'round')
        ? has(sentence, 'agree', 'announced', 'planned', 'memorandum')
          ? 0.1
          : -0.3
        : -9,
  },
  {
    dealType: 'lease',
    roles: 'lease',
    triggers: ['lease'],
    amountKind: 'contract_value_base',
    status: 'agreed',
    fit: (sentence) =>
      has(sentence, 'agree', 'agreement') ? 0.4 : has(sentence, 'announced', 'rumour', 'guarantee') ? 0 : -0.3,
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
    // "agreed to deliver 245 MW of IT capacity to …": whoever delivers megawatts lets them; a word for the lease goes before.
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
        ? 0.15
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
        : // "contrato de hospedagem", "loan agreement": the noun belongs to a contract of another kind.
          (nearAny(sentence, trigger, 5, 'hosting', 'loan', 'build_award', 'memorandum', 'venture') ? 1.5 : 0) * -1 +
          (has(sentence, 'compute') ? 0.5 : suitsCompute(sentence) ? -0.8 : -2) -
          // Who agrees to invest has agreed to nothing else.
          (trigger.term === 'agree' && nearAny(sentence, trigger, 25, 'invest') ? 1 : 0) +
          (trigger.term === 'agreement' ? 0.3 : trigger.term === 'agree' ? -0.2 : -0.1) +
          (has(sentence, 'agreement') ? 0.1 : -0.3) -
          (has(sentence, 'compute') ||
          nearAny(sentence, trigger, 40, 'agree') ||
          sentence.quantities.some((each) => each.type === 'gpus')
            ? 0
            : 0.5),
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
    // "errichtet für Vantage zwei Rechenzentren": who builds for whom needs no word for the contract.
    fit: (sentence, trigger) =>
      isReference(sentence, trigger)
        ? -9
        : has(sentence, 'agree', 'agreement')
          ? 0.3
          : companiesIn(sentence) >= 2 && has(sentence, 'project_noun', 'site')
            ? 0
            : -1,
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
