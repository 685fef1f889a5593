// The shape of the golden table: what every document of the demo site must yield, row by row.
import type { Claim, ClaimKind } from '../schemas/claim.ts';
import type { DateSource } from '../schemas/read-document.ts';

/** A value that may differ without being wrong. */
export type OneOf<Value> = { readonly oneOf: readonly Value[] };

/**
 * Part of a claim: a field that is named must agree. In a list every expected member must be found; members that are not
 * expected do no harm.
 */
export type Expected<Value> =
  | OneOf<Value>
  | (Value extends readonly (infer Member)[]
      ? readonly Expected<Member>[]
      : Value extends object
        ? { readonly [Field in keyof Value]?: Expected<Value[Field]> }
        : Value);

export type ExpectedClaim<Kind extends ClaimKind = ClaimKind> = Kind extends ClaimKind
  ? Expected<Omit<Extract<Claim, { kind: Kind }>, 'kind' | 'evidence' | 'confidence' | 'rule'>>
  : never;

export type GoldenFact = {
  /** Unique in the whole table. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** Fields that must be right. */
  readonly key: ExpectedClaim;
  /** Fields that are right where they are given, and may be left out or read otherwise. */
  readonly soft: ExpectedClaim;
  /** Field path → words of the page's text that carry it. */
  readonly quotes: Readonly<Record<string, string>>;
  /** May be found or missed without penalty. */
  readonly optional: boolean;
  /** Which golden event the fact tells of, else null. */
  readonly event: string | null;
  /** Equally good readings, as another kind or with other fields. */
  readonly or: readonly { readonly kind: ClaimKind; readonly key: ExpectedClaim }[];
};

export type GoldenDocument = {
  readonly path: string;
  readonly sourceId: string;
  readonly run: 1 | 2 | 'both';
  readonly language: 'en' | 'pt' | 'es' | 'de' | null;
  readonly published: string | null;
  readonly dateSource: DateSource | null;
  /** Any of these outcomes is right. */
  readonly outcomes: readonly ('claims' | 'empty' | 'gated')[];
  readonly facts: readonly GoldenFact[];
  /** Rows of a dataset that must be in quarantine. */
  readonly quarantine: number;
  /** What is special about the document. */
  readonly note: string;
};

type FactOptions<Kind extends ClaimKind> = {
  readonly soft?: ExpectedClaim<Kind>;
  readonly optional?: boolean;
  readonly event?: string;
  readonly or?: GoldenFact['or'];
};

/** One row of the table; the compiler checks the fields against the kind. */
export function fact<Kind extends ClaimKind>(
  id: string,
  kind: Kind,
  key: ExpectedClaim<Kind>,
  quotes: Readonly<Record<string, string>>,
  options: FactOptions<Kind> = {},
): GoldenFact {
  return {
    id,
    kind,
    key,
    quotes,
    soft: options.soft ?? {},
    optional: options.optional ?? false,
    event: options.event ?? null,
    or: options.or ?? [],
  };
}

type DocumentOptions = Partial<Omit<GoldenDocument, 'path' | 'sourceId' | 'facts' | 'note'>>;

/** One document of the table. Without facts it must be gated or empty. */
export function document(
  path: string,
  sourceId: string,
  note: string,
  options: DocumentOptions,
  facts: readonly GoldenFact[],
): GoldenDocument {
  return {
    path,
    sourceId,
    note,
    run: 'both',
    language: 'en',
    published: null,
    dateSource: null,
    outcomes: facts.some((each) => !each.optional)
      ? ['claims']
      : facts.length > 0
        ? ['claims', 'empty', 'gated']
        : ['empty', 'gated'],
    quarantine: 0,
    facts,
    ...options,
  };
}

/** Shorthand for a sum of money. */
export function money(value: string, unit: string, qualifier: 'exact' | 'approx' | 'up_to' | 'at_least' | 'more_than') {
  return { value, unit, qualifier };
}
