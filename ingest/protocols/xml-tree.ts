// A tolerant XML tree: whatever the markup's faults, what can be read is kept. Bounded in depth and in nodes.
import { Parser, parseDocument } from 'htmlparser2';
import { PermanentError } from '../../schemas/errors.ts';

export type XmlElement = {
  /** Lower-case local name with the usual prefix of its namespace: `title`, `dc:date`, `xhtml:body`; core ones have none. */
  readonly name: string;
  /** As written, for markup that is quoted. */
  readonly written: string;
  /** Names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** Where links below this element start from, or null where no xml:base was given. */
  readonly base: string | null;
};

type Scope = { readonly element: XmlElement; readonly namespaces: ReadonlyMap<string, string> };

const maxDepth = 100;
const maxNodes = 500_000;
const maxAttributes = 100;
const maxSkippedDepth = 5_000;
/** An element of any feed has a handful. */
const mostAttributes = 10_000;
const maxEntityLength = 1_000;
/** Entities within entities are weighed to this depth. */
const mostLevels = 12;
/** What the entities that a document declares may come to, in all their uses. */
const maxUnfolded = 1_000_000;

/** Usual prefixes by a telling part of the namespace; the empty ones are the vocabularies of feeds themselves. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/dc\/elements\//i, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\//i, 'dcterms'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//i, 'content'],
  [/^http:\/\/(www\.)?w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/^http:\/\/(www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns#/i, 'rdf'],
  [/itunes\.com\/dtds\/podcast/i, 'itunes'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/w3\.org\/2005\/atom|purl\.org\/atom\/|purl\.org\/pie\//i, ''],
  [
    /purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf\/simple|backend\.userland\.com\/|blogs\.law\.harvard\.edu\/tech\/rss|purl\.org\/net\/rss1\.1#|rssboard\.org/i,
    '',
  ],
];

/**
 * Parses text into its root elements. Faults of the markup are passed over; PermanentError DOCUMENT_UNREADABLE or
 * BODY_TOO_LARGE for what no fault explains: nesting, attributes or entities made to exhaust whoever reads them.
 */
export function parseXmlTree(text: string): XmlElement {
  const entities = declaredEntities(text);
  const top: XmlElement = { name: '', written: '', attributes: {}, children: [], base: null };
  const open: Scope[] = [{ element: top, namespaces: new Map() }];
  let inCdata = false;
  let nodes = 0;
  let skipped = 0;
  const append = (data: string) => {
    const { children } = (open.at(-1) as Scope).element;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += data;
    else children.push(data);
  };
  let unfolded = 0;
  const unfold = (data: string): string => {
    const whole = decodeEntities(data, entities);
    unfolded += Math.max(0, whole.length - data.length);
    if (unfolded > maxUnfolded)
      throw attack('BODY_TOO_LARGE', `entities that unfold to more than ${maxUnfolded} characters`);
    return whole;
  };
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const parent = open.at(-1) as Scope;
        nodes += 1;
        if (open.length > maxDepth || nodes > maxNodes || skipped > 0) {
          skipped += 1;
          // The parser's own stack is quadratic in depth: markup that deep is no feed but an attack.
          if (skipped > maxSkippedDepth) throw attack('DOCUMENT_UNREADABLE', `nested deeper than ${maxSkippedDepth}`);
          return;
        }
        const decoded: Record<string, string> = {};
        const keys = Object.keys(attributes);
        if (keys.length > mostAttributes)
          throw attack('DOCUMENT_UNREADABLE', `${keys.length} attributes in one element`);
        for (const key of keys.slice(0, maxAttributes)) {
          decoded[key] = unfold(attributes[key] ?? '');
        }
        const namespaces = declare(parent.namespaces, decoded);
        const base =
          URL.parse(decoded['xml:base'] ?? '', parent.element.base ?? undefined)?.href ?? parent.element.base;
        const name = canonicalName(written, namespaces, open.length === 1);
        const element = { name, written, attributes: decoded, children: [], base };
        parent.element.children.push(element);
        open.push({ element, namespaces });
      },
      onclosetag() {
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
      ontext(data) {
        append(inCdata ? data : unfold(data));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);
  return top;
}

function attack(code: 'DOCUMENT_UNREADABLE' | 'BODY_TOO_LARGE', what: string): PermanentError {
  return new PermanentError(code, `Not read: ${what}.`);
}

/** Namespaces of an element: those of its parent and its own; the default one stands under the empty prefix. */
function declare(
  inherited: ReadonlyMap<string, string>,
  attributes: Record<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (own.length === 0) return inherited;
  const namespaces = new Map(inherited);
  for (const [key, value] of own) namespaces.set(key === 'xmlns' ? '' : key.slice(6).toLowerCase(), value);
  return namespaces;
}

function canonicalName(written: string, namespaces: ReadonlyMap<string, string>, isRoot: boolean): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon).toLowerCase();
  const local = written.slice(colon + 1).toLowerCase();
  const namespace = namespaces.get(prefix);
  if (isRoot && prefix !== 'rdf') return local;
  const known = namespace === undefined ? undefined : prefixes.find(([pattern]) => pattern.test(namespace.trim()))?.[1];
  const usual = known ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
  return usual === '' ? local : `${usual}:${local}`;
}

const entityPattern = /&(#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;
const named = new Map<string, string>();

/** Entities of XML, of HTML and of the document's own internal subset; the last are never expanded twice. */
export function decodeEntities(text: string, declared: ReadonlyMap<string, string> = new Map()): string {
  if (!text.includes('&')) return text;
  return text.replace(entityPattern, (whole, name: string) => {
    const own = declared.get(name);
    if (own !== undefined) return own;
    let value = named.get(whole);
    if (value === undefined) {
      const node = parseDocument(whole, { decodeEntities: true }).children[0];
      value = node && 'data' in node ? node.data : whole;
      if (named.size < 5_000) named.set(whole, value);
    }
    return value;
  });
}

function declaredEntities(text: string): ReadonlyMap<string, string> {
  const start = text.slice(0, 65_536).search(/<!DOCTYPE/i);
  if (start < 0) return new Map();
  const subset = text.slice(start, start + 65_536);
  const found = subset.matchAll(/<!ENTITY\s+([A-Za-z][\w.-]{0,31})\s+(?:"([^"%]*)"|'([^'%]*)')\s*>/g);
  const declared = new Map(
    [...found].map(([, name = '', double, single]) => [name, (double ?? single ?? '').slice(0, maxEntityLength)]),
  );
  refuseNested(declared);
  return declared;
}

/** Entities made of entities made of entities: never expanded here, and written by nobody who publishes a feed. */
function refuseNested(declared: ReadonlyMap<string, string>): void {
  let lengths = new Map([...declared].map(([name, value]) => [name, value.length]));
  for (let level = 0; level < mostLevels; level += 1) {
    const longer = new Map<string, number>();
    for (const [name, value] of declared) {
      let length = value.length;
      for (const [, inner = ''] of value.matchAll(/&([A-Za-z][\w.-]{0,31});/g)) length += lengths.get(inner) ?? 0;
      if (length > maxUnfolded)
        throw attack('BODY_TOO_LARGE', `entities that unfold to more than ${maxUnfolded} characters`);
      longer.set(name, length);
    }
    lengths = longer;
  }
}

/** Children that are elements. */
export function elements(of: XmlElement): XmlElement[] {
  return of.children.filter((child) => typeof child !== 'string');
}

/** All the text below an element. */
export function textOf(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const voidElements = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** The markup inside an element, as HTML: namespace declarations that HTML does not need are left out. */
export function innerMarkup(of: XmlElement): string {
  return of.children.map((child) => (typeof child === 'string' ? escapeText(child) : outerMarkup(child))).join('');
}

function outerMarkup(element: XmlElement): string {
  const name = element.name.startsWith('xhtml:') ? element.name.slice(6) : element.written;
  const attributes = Object.entries(element.attributes)
    .filter(([key, value]) => key !== 'xmlns' || !value.endsWith('/xhtml'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escapeText(resolved(key, value, element.base)).replaceAll('"', '&quot;')}"`)
    .join('');
  if (voidElements.has(name) && element.children.length === 0) return `<${name}${attributes} />`;
  return `<${name}${attributes}>${innerMarkup(element)}</${name}>`;
}

/** A link in quoted markup, from the base that was declared for it. */
function resolved(key: string, value: string, base: string | null): string {
  return base !== null && /^(href|src|cite|action)$/i.test(key) ? (URL.parse(value, base)?.href ?? value) : value;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
