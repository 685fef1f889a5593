// What annotation finds in a text: typed stretches with UTF-16 offsets, the only thing that extraction looks at.
import type { CompanyCategory, PlaceRecord } from '../../registry/registry.ts';
import type { PartialDate } from '../../schemas/partial-date.ts';
import type { Qualifier } from '../../schemas/quantity.ts';
import type { TermName } from '../languages/language-pack.ts';

export type Span = { readonly start: number; readonly end: number };

/** A phrase of a language pack. */
export type TermMention = Span & { readonly term: TermName };

export type NumberMention = Span & {
  /** Decimal string in the unit. */
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly qualifier: Qualifier;
};
export type MoneyMention = NumberMention & {
  readonly type: 'money';
  readonly unit: string;
  readonly perShare: boolean;
};
export type PowerMention = NumberMention & { readonly type: 'power'; readonly unit: 'MW'; readonly mw: number };
export type MeasureMention = NumberMention & {
  readonly type:
    | 'percent'
    | 'shares'
    | 'times'
    | 'energy'
    | 'acres'
    | 'years'
    | 'gpus'
    | 'signatures'
    | 'votes'
    | 'sites'
    | 'entrants';
  readonly unit: string;
};
export type QuantityMention = MoneyMention | PowerMention | MeasureMention;

export type DateMention = Span & {
  readonly value: PartialDate;
  readonly relative: boolean;
  readonly kind: 'at' | 'by' | 'since';
};

/** `known`: in the registry; `shaped`: by a legal form or a word such as Energy; `proper`: only capital letters say so. */
export type OrganizationMention = Span & {
  readonly name: string;
  readonly source: 'known' | 'shaped' | 'proper' | 'coreference';
  readonly companyId: string | null;
  readonly categories: readonly CompanyCategory[];
  /** Where the name itself stands, for a coreference its antecedent. */
  readonly named: Span;
};

export type PersonMention = Span & { readonly name: string; readonly role: 'officer' | 'director' | 'not_stated' };

export type PlaceMention = Span & { readonly record: PlaceRecord };

export type Sentence = Span & {
  readonly index: number;
  readonly terms: readonly TermMention[];
  /** Which terms the sentence has: the question asked most. */
  readonly termNames: ReadonlySet<TermName>;
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly persons: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
};
