// Prospectuses as share sales to come: what the cover offers at which price and to whom the money goes, and which holders may sell how
// many shares. All of it is an intent: what was sold in the end stands in Forms 4 and in the next report.
import { Big } from 'big.js';
import type { Evidence } from '../../schemas/evidence.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import type { Qualifier, Quantity } from '../../schemas/quantity.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { dayOf, type FilingReport, filingOf, short } from './filing-report.ts';
import type { Segment } from './filing-text.ts';
import type { Issuer } from './issuer-voice.ts';
import { sellingHolders } from './selling-holders.ts';

type Found = { readonly start: number; readonly end: number };
type Number_ = Found & { readonly value: string };
type Extracted = { readonly claims: readonly ShareSale[]; readonly quarantine: readonly QuarantinedRow[] };

const count = '(\\d{1,3}(?:,\\d{3})+|\\d{4,12})';
const stock =
  '(?:(?:newly issued|outstanding|aggregate of|Class\\s[A-C]|our|ordinary|common|American depositary|registered)\\s){0,4}(?:shares|ADSs|common stock)';
const issuerOffers = [
  new RegExp(
    `\\b(?:we are|the company is)\\s(?:offering|selling|issuing)\\s(up to\\s)?(?:an aggregate of\\s)?${count}\\s${stock}`,
    'i',
  ),
  new RegExp(`${count}\\s${stock}[^.\\n]{0,80}\\b(?:offered|sold|issued) by us\\b`, 'i'),
];
const holderSells = [
  new RegExp(
    `\\bselling (?:stock|share|security)?\\s?holders?\\b[^.\\n]{0,120}?\\b(?:offering|selling|sell|resale|offer)\\b[^.\\n\\d]{0,60}?(up to\\s)?(?:an aggregate of\\s)?${count}\\s${stock}`,
    'i',
  ),
  new RegExp(
    `\\b(?:resale|offer and (?:re)?sale|sale)\\b[^.\\n]{0,120}?\\bof\\s(up to\\s)?(?:an aggregate of\\s)?${count}\\s${stock}[^.\\n]{0,160}\\bselling (?:stock|share|security)?\\s?holders?\\b`,
    'i',
  ),
];
const shelf =
  /\b(?:up to\s)(?:an aggregate (?:offering price|amount|initial offering price)? ?of\s(?:up to\s)?)?\$\s?([\d,]{5,20}(?:\.\d+)?)(?:\s(million|billion))?(?:\s(?:of|in)\b|,)?/i;
const price =
  /\b(?:public )?offering price\s(?:of|is|per share (?:of|is)|per share\t|\t)?\s?\$?\s?(\d{1,5}\.\d{2,4})\b/i;
const toIssuer =
  /^proceeds,?\s(?:\(?before expenses\)?,?\s)?to\s(?:us|the (?:company|issuer)|[\p{L} ,.]{2,60})(?:,?\s\(?before expenses\)?)?(?:\s?\(\d\))?\t(.+)$/imu;
const toHolders =
  /^proceeds,?\s(?:\(?before expenses\)?,?\s)?to\s(?:the\s)?selling[\s\p{L}]{2,40}(?:,?\s\(?before expenses\)?)?\t(.+)$/imu;
const sum = /\$?\s?(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?)/g;

/** The claims of a prospectus or registration, each an intent. */
export function offeringClaims(report: FilingReport, segments: readonly Segment[], issuer: Issuer): Extracted {
  const cover = segments.filter(({ kind }) => kind === 'cover' || kind === 'offering');
  const terms = cover.map((segment) => termsOf(report.document.text, segment));
  const first = <Value>(read: (each: Terms) => Value | null) => terms.map(read).find((each) => each !== null) ?? null;
  const [priced, issued, resold] = [
    first((each) => each.price),
    first((each) => each.issued),
    first((each) => each.resold),
  ];
  const [issuerGets, holdersGet, ceiling] = [
    first((each) => each.toIssuer),
    first((each) => each.toHolders),
    first((each) => each.ceiling),
  ];
  const table = sellingHolders(
    report,
    segments.filter(({ kind }) => kind === 'holders'),
  );
  const claims: ShareSale[] = table.rows.map(({ name, shares }) =>
    intent(report, issuer, {
      saleKind: 'secondary_offering',
      seller: { value: name.value, evidence: report.evidence('seller', name) },
      shares: { value: shares.value, start: shares.start, end: shares.end, upTo: false },
      price: priced,
      proceeds: null,
      rule: 'selling-holder',
    }),
  );
  // The sum of a table that was read is no claim of its own: it would be counted beside its rows.
  if (claims.length === 0 && resold !== null) {
    const seller = null;
    const proceeds = holdersGet === null ? null : quantityOf(report, holdersGet, 'exact');
    claims.push(
      intent(report, issuer, {
        saleKind: 'secondary_offering',
        seller,
        shares: resold,
        price: priced,
        proceeds,
        rule: 'resale',
      }),
    );
  }
  const money =
    issuerGets === null
      ? ceiling === null
        ? null
        : quantityOf(report, ceiling, 'up_to')
      : quantityOf(report, issuerGets, 'exact');
  const isResaleOnly = issued === null && issuerGets === null && (claims.length > 0 || resold !== null);
  if (!isResaleOnly && (issued !== null || money !== null)) {
    claims.push(
      intent(report, issuer, {
        saleKind: 'issuer_offering',
        seller: { value: issuer.name, evidence: report.evidence('seller', issuer.cell) },
        shares: issued,
        price: priced,
        proceeds: money,
        rule: 'offering',
      }),
    );
  }
  const quarantine = [...table.quarantine];
  if (claims.length === 0 && quarantine.length === 0) {
    quarantine.push({
      row: 1,
      reason: 'no terms of an offering and no selling holders were found',
      value: report.document.title ?? '',
    });
  }
  return { claims, quarantine };
}

type Shares = Number_ & { readonly upTo: boolean };
type Terms = {
  readonly issued: Shares | null;
  readonly resold: Shares | null;
  readonly price: Number_ | null;
  readonly toIssuer: Number_ | null;
  readonly toHolders: Number_ | null;
  readonly ceiling: Number_ | null;
};

function termsOf(text: string, { start, end }: Segment): Terms {
  const part = text.slice(start, end);
  const sharesBy = (patterns: readonly RegExp[]): Shares | null => {
    for (const pattern of patterns) {
      const found = pattern.exec(part);
      const digits = found?.[2] ?? found?.[1];
      if (!found || digits === undefined || !/^\d/.test(digits)) continue;
      const at = start + found.index + found[0].lastIndexOf(digits);
      return {
        value: digits.replaceAll(',', ''),
        start: at,
        end: at + digits.length,
        upTo: /\bup to\b/i.test(found[0].slice(0, found[0].lastIndexOf(digits))),
      };
    }
    return null;
  };
  const paid = price.exec(part);
  const limit = shelf.exec(part);
  return {
    issued: sharesBy(issuerOffers),
    resold: sharesBy(holderSells),
    price:
      paid?.[1] === undefined
        ? null
        : numberAt(start + paid.index + paid[0].lastIndexOf(paid[1]), paid[1], new Big(paid[1])),
    toIssuer: totalOf(part, start, toIssuer, /selling/i),
    toHolders: totalOf(part, start, toHolders, null),
    ceiling:
      limit?.[1] === undefined || !/\d/.test(limit[1])
        ? null
        : numberAt(
            start + limit.index + limit[0].indexOf(limit[1]),
            limit[2] === undefined ? limit[1] : `${limit[1]} ${limit[2]}`,
            new Big(limit[1].replace(/,/g, '')).times(limit[2] === undefined ? 1 : /^b/i.test(limit[2]) ? 1e9 : 1e6),
          ),
  };
}

/** The last and largest sum of a row: the columns are per share and total. */
function totalOf(part: string, start: number, pattern: RegExp, not: RegExp | null): Number_ | null {
  for (const found of part.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    if (not?.test(found[0])) continue;
    const cells = found[1] ?? '';
    const last = [...cells.matchAll(sum)].at(-1);
    if (last?.[1] === undefined) continue;
    const at = start + found.index + found[0].length - cells.length + last.index + last[0].lastIndexOf(last[1]);
    return numberAt(at, last[1], new Big(last[1].replaceAll(',', '')));
  }
  return null;
}

function numberAt(start: number, written: string, value: Big): Number_ {
  return { value: short(value), start, end: start + written.length };
}

function quantityOf(report: FilingReport, { value, start, end }: Number_, qualifier: Qualifier): Quantity & Found {
  return { value, unit: 'USD', qualifier, text: report.document.text.slice(start, end), start, end };
}

type Offer = {
  readonly saleKind: 'secondary_offering' | 'issuer_offering';
  readonly seller: { readonly value: string; readonly evidence: readonly Evidence[] } | null;
  readonly shares: Shares | null;
  readonly price: Number_ | null;
  readonly proceeds: (Quantity & Found) | null;
  readonly rule: string;
};

function intent(report: FilingReport, issuer: Issuer, offer: Offer): ShareSale {
  const [form, filed] = [report.field('form'), report.field('filed')];
  const { filing, evidence } = filingOf(report, []);
  const cik = report.field('filer cik');
  const day = dayOf(filed);
  const { seller, shares, price: paid, proceeds } = offer;
  // A registration, and a prospectus that holders may use when they like, bind nobody.
  const isPriced = paid !== null && /^424B/i.test(form?.value ?? '');
  return {
    kind: 'share_sale',
    saleKind: offer.saleKind,
    issuer: issuer.name,
    seller: seller?.value ?? null,
    relation: 'not_stated',
    shares: shares?.value ?? null,
    pricePerShare:
      paid === null
        ? null
        : {
            value: paid.value,
            unit: 'USD',
            qualifier: 'exact',
            text: report.document.text.slice(paid.start, paid.end),
          },
    proceeds:
      proceeds === null
        ? null
        : { value: proceeds.value, unit: proceeds.unit, qualifier: proceeds.qualifier, text: proceeds.text },
    period: { from: day, to: null },
    form: form?.value ?? null,
    transactionCode: null,
    line: null,
    sharesAfter: null,
    ownership: 'not_stated',
    plan: 'not_stated',
    filing: { ...filing, issuerCik: cik?.value ?? null },
    evidence: [
      ...report.evidence('issuer', issuer.cell),
      ...report.evidence('form', form),
      ...report.evidence('period.from', filed),
      ...(seller?.evidence ?? []),
      ...(shares === null ? [] : report.evidenceAt('shares', shares.start, shares.end)),
      ...(paid === null ? [] : report.evidenceAt('pricePerShare', paid.start, paid.end)),
      ...(proceeds === null ? [] : report.evidenceAt('proceeds', proceeds.start, proceeds.end)),
      ...evidence,
      ...report.evidence('filing.issuerCik', cik),
    ],
    confidence: 0.9,
    polarity: 'affirmed',
    modality: isPriced ? 'will' : 'could',
    salience: 'main',
    rule: `filing/offering.${offer.rule}`,
  };
}
