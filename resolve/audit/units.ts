// Units that do not fit what a claim asserts: energy read as power, money without a currency.
import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { CurrentClaim } from '../current-claim.ts';
import { type EventFinding, findingOf } from './event-finding.ts';

/** Watt-hours as symbols and in the words of the languages that are read. */
const energy =
  /(?<![A-Za-z])[kMGT]?W\s?·?h(?![A-Za-z])|watt[\s-]?hours?|wattstunden|vatios?[\s-]hora|watts?[\s-]hora|watt-?heures?|wattora|ワット時|千瓦时|兆瓦时|吉瓦时/iu;
/** Watts with nothing about hours behind them. */
const power = /(?<![A-Za-z])[kMGT]W(?!\s?·?h|[A-Za-z])|(mega|giga|tera)watts?(?![\s-]?(hours?|hora|heures?|stunden))/iu;

/** Megawatts whose words say megawatt-hours, and energy whose words say watts. */
export function energyForPower(current: CurrentClaim): EventFinding[] {
  const { claim } = current;
  const isEnergy = claim.kind === 'indicator' && /^[kMGT]Wh$/.test(claim.unit);
  return loadFields(claim).flatMap((field) => {
    const quote = claim.evidence.find((each) => each.field === field)?.quote ?? '';
    const isSlip = isEnergy ? power.test(quote) && !energy.test(quote) : energy.test(quote);
    if (!isSlip) return [];
    return findingOf('energy_for_power', current, {
      field,
      message: isEnergy
        ? `“${quote}” is a power, and it was taken for an amount of energy.`
        : `“${quote}” is an amount of energy, and it was taken for megawatts.`,
      expected: isEnergy ? 'an amount of energy (Wh)' : 'a power (W)',
      found: quote,
    });
  });
}

/** Paths of the fields that hold a power, or an amount of energy. */
function loadFields(claim: Claim): string[] {
  if (claim.kind === 'capacity' || claim.kind === 'opposition') return ['mw'];
  if (claim.kind === 'deal') return claim.capacities.map((_, index) => `capacities.${index}.mw`);
  return claim.kind === 'indicator' && /^[kMGT]Wh?$/.test(claim.unit) ? ['value'] : [];
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Money whose unit is no currency of ISO 4217: it has no value in dollars and enters no sum. */
export function missingCurrency(current: CurrentClaim): EventFinding[] {
  return moneyOf(current.claim).flatMap(({ field, quantity }) =>
    currencies.has(quantity.unit) && quantity.unit !== 'XXX'
      ? []
      : findingOf('missing_currency', current, {
          field,
          message: `“${quantity.text}” has no currency that is known (${quantity.unit}), so it enters no sum.`,
          expected: 'a currency of ISO 4217',
          found: quantity.unit,
        }),
  );
}

type Money = { readonly field: string; readonly quantity: Quantity };

function moneyOf(claim: Claim): Money[] {
  const money = (field: string, quantity: Quantity | null): Money[] => (quantity ? [{ field, quantity }] : []);
  switch (claim.kind) {
    case 'deal': {
      const parts = claim.amounts.map(({ quantity }, index) => ({ field: `amounts.${index}.quantity`, quantity }));
      // The headline repeats one of the amounts.
      const isRepeated = parts.some(({ quantity }) => quantity.text === claim.amount?.text);
      return isRepeated ? parts : [...money('amount', claim.amount), ...parts];
    }
    case 'share_sale':
      return [...money('proceeds', claim.proceeds), ...money('pricePerShare', claim.pricePerShare)];
    case 'opposition':
      return money('amount', claim.amount);
    default:
      return [];
  }
}
