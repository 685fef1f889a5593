// XML of filings: no DTD, no entities, only namespaces of the SEC, and a list of the elements that no reader knows.
import { XMLParser } from 'fast-xml-parser';
import { PermanentError } from '../../../schemas/errors.ts';

export type XmlNode = Readonly<Record<string, unknown>>;

/** What one kind of filing looks like; `known` names every element that its reader or the form's schema has. */
export type FilingShape = {
  /** `an ownership report`, for messages. */
  readonly what: string;
  readonly root: string;
  /** Elements that may stand several times; they are always read as lists. */
  readonly lists: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** Known elements whose own elements are many and are not looked at. */
  readonly opaque?: ReadonlySet<string>;
};

/** An element that the reader does not know: where it stands, how often, and what its first one says. */
export type UnknownElement = { readonly path: string; readonly count: number; readonly text: string };

export type ParsedXml = { readonly root: XmlNode; readonly unknown: readonly UnknownElement[] };

const maxCharacters = 50_000_000;
const maxUnknown = 50;

/** Makes the parser of a kind of filing; what is no such filing is a PermanentError DOCUMENT_UNREADABLE. */
export function filingParser(shape: FilingShape): (text: string) => ParsedXml {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    jPath: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    trimValues: true,
    isArray: (name) => shape.lists.has(name),
  });
  const opening = new RegExp(`<(?:([A-Za-z_][\\w.-]{0,60}):)?${shape.root}(?=[\\s/>])([^>]{0,4000})>`);
  return (text) => {
    const refuse = (why: string, cause?: unknown) =>
      new PermanentError('DOCUMENT_UNREADABLE', `Not read as ${shape.what}: ${why}.`, { cause });
    if (text.length > maxCharacters) throw refuse(`the filing has ${text.length} characters`);
    const start = opening.exec(text);
    if (!start) throw refuse(`there is no ${shape.root} element`);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refuse('the filing declares a DTD or entities');
    const [, prefix, attributes = ''] = start;
    const namespace = namespaceOf(prefix, attributes);
    if (namespace === 'undeclared') throw refuse(`the prefix ${prefix} of ${shape.root} is not declared`);
    if (namespace !== null && !/^https?:\/\/www\.sec\.gov\//.test(namespace)) {
      throw refuse(`${shape.root} is of the namespace ${namespace.slice(0, 200)}, which is not the SEC's`);
    }
    const closing = `</${prefix === undefined ? '' : `${prefix}:`}${shape.root}>`;
    const end = text.lastIndexOf(closing);
    if (end < start.index) throw refuse(`the ${shape.root} element does not end`);
    let parsed: unknown;
    try {
      parsed = parser.parse(text.slice(start.index, end + closing.length));
    } catch (error) {
      throw refuse('the XML is malformed', error);
    }
    const root = isNode(parsed) ? child(parsed, shape.root) : null;
    if (!root) throw refuse(`the ${shape.root} element is empty`);
    return { root, unknown: unknownElements(root, shape) };
  };
}

function namespaceOf(prefix: string | undefined, attributes: string): string | null {
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix.replace(/[.-]/g, '\\$&')}`;
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2] ?? '') : prefix === undefined ? null : 'undeclared';
}

/** Elements beneath an unknown one are part of it; attributes are no elements. */
function unknownElements(root: XmlNode, { known, opaque }: FilingShape): UnknownElement[] {
  const found = new Map<string, { count: number; text: string }>();
  const visit = (node: XmlNode, path: string) => {
    for (const name in node) {
      if (name.startsWith('@') || name === '#text') continue;
      const value = node[name];
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (known.has(name)) {
        if (opaque?.has(name)) continue;
        for (const each of list) if (isNode(each)) visit(each, path === '' ? name : `${path}/${name}`);
        continue;
      }
      const at = path === '' ? name : `${path}/${name}`;
      const seen = found.get(at);
      if (seen) seen.count += list.length;
      else if (found.size < maxUnknown) found.set(at, { count: list.length, text: wholeText(list[0]).slice(0, 500) });
    }
  };
  visit(root, '');
  return [...found].map(([path, { count, text }]) => ({ path, count, text }));
}

/** All text beneath a node, in order. */
function wholeText(value: unknown): string {
  if (typeof value === 'string') return decodeEntities(value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(wholeText).join(' ').trim();
  if (!isNode(value)) return '';
  return Object.entries(value)
    .flatMap(([name, each]) => (name.startsWith('@') ? [] : [wholeText(each)]))
    .join(' ')
    .trim();
}

/** The text of a child: plain, or in the `value` element that ownership forms wrap it in; null where empty. */
export function leaf(node: XmlNode, name: string): string | null {
  const found = node[name];
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found];
  const value = isNode(first) ? (first['value'] ?? first['#text']) : first;
  const [text] = Array.isArray(value) ? (value as unknown[]) : [value];
  const plain = isNode(text) ? text['#text'] : text;
  if (typeof plain !== 'string') return null;
  const decoded = decodeEntities(plain).replace(/\s+/g, ' ').trim();
  return decoded === '' ? null : decoded;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numeric references; anything else stays as written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (all, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const valid = point > 8 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
      return valid ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

/** A yes or no of a form in any of its spellings; null where there is none. */
export function flag(text: string | null): boolean | null {
  if (text === null) return null;
  return /^(?:1|true|y|yes)$/i.test(text) ? true : /^(?:0|false|n|no)$/i.test(text) ? false : null;
}

export function child(node: XmlNode, name: string): XmlNode | null {
  const found = node[name];
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found];
  return isNode(first) ? first : null;
}

export function all(node: XmlNode | null, name: string): XmlNode[] {
  const found = node?.[name];
  const list: unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
  return list.filter(isNode);
}

/** The texts of a child that may stand several times. */
export function leaves(node: XmlNode | null, name: string): string[] {
  const found = node?.[name];
  const list: unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
  return list.flatMap((each) => leaf({ each }, 'each') ?? []);
}

export function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `03/14/2025` or `2025-03-14`, with or without an offset, as an ISO day; what is none stays as it is written. */
export function isoDay(text: string | null): string | null {
  if (text === null) return null;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`;
  return /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text)?.[1] ?? text;
}
