// A deal in one line.
import { type Deal, type partyRoles } from '../../schemas/facts/deal.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { describeMw, describeQuantity, listNames, words } from './describe.ts';

type Role = (typeof partyRoles)[number];
type Titled = {
  readonly dealType: Deal['dealType'];
  readonly parties: readonly { readonly name: string; readonly role: string }[];
  readonly amount: Quantity | null;
  readonly capacities: readonly { readonly mw: number }[];
  readonly status: Deal['status'];
};

/** Who acts, who is acted upon, and the words between them: `A invests <sum> in B`. */
const phrases: Readonly<Partial<Record<Deal['dealType'], readonly [Role[], string, string, Role[]]>>> = {
  equity_investment: [['investor'], 'invests', 'in', ['target', 'issuer']],
  acquisition: [['acquirer'], 'acquires', '', ['target', 'seller']],
  asset_sale: [['acquirer'], 'buys assets', 'of', ['seller', 'target']],
  merger: [['acquirer', 'partner'], 'merges', 'with', ['target', 'partner']],
  lease: [['lessee', 'customer'], 'leases', 'from', ['lessor', 'provider']],
  hosting: [['customer', 'lessee'], 'is hosted', 'by', ['provider', 'lessor']],
  cloud_contract: [['customer'], 'contracts cloud capacity', 'from', ['provider']],
  debt_financing: [['borrower', 'issuer'], 'borrows', 'from', ['lender']],
  credit_support: [['guarantor'], 'backs', '', ['borrower', 'lessee', 'lessor', 'target']],
  power_purchase: [['customer'], 'buys power', 'from', ['provider', 'supplier']],
  land_purchase: [['acquirer'], 'buys land', 'from', ['seller']],
  supply: [['supplier', 'provider'], 'supplies', '', ['customer']],
  construction: [['provider', 'supplier'], 'builds', 'for', ['customer']],
};

/** `Nvidia invests USD 2.0bn in CoreWeave`; without the parties that the phrase needs, names and type. */
export function titleOfDeal({ dealType, parties, amount, capacities, status }: Titled): string {
  const named = (roles: readonly Role[]) =>
    parties.filter(({ role }) => (roles as readonly string[]).includes(role)).map(({ name }) => name);
  const sum = [
    ...(amount ? [describeQuantity(amount)] : []),
    ...capacities.slice(0, 1).map(({ mw }) => describeMw(mw)),
  ].join(', ');
  const suffix = status === 'closed' || status === 'announced' || status === 'agreed' ? '' : ` (${status})`;
  const phrase = phrases[dealType];
  if (phrase) {
    const [actors, verb, preposition, objects] = phrase;
    const acting = named(actors);
    const others = named(objects).filter((name) => !acting.includes(name));
    if (acting.length > 0 && others.length > 0) {
      const object = [preposition, listNames(others)].filter((part) => part !== '').join(' ');
      const middle = dealType === 'equity_investment' || dealType === 'debt_financing';
      const line = middle ? [listNames(acting), verb, sum, object] : [listNames(acting), verb, object];
      return `${line.filter((part) => part !== '').join(' ')}${!middle && sum !== '' ? `, ${sum}` : ''}${suffix}`;
    }
  }
  const who = listNames([...new Set(parties.map(({ name }) => name))]);
  return `${[who === '' ? 'Unnamed parties' : who, words(dealType), sum].filter((part) => part !== '').join(', ')}${suffix}`;
}
