// RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0 and CDF, well-formed or not, into one shape.
import type { FeedDocument, FeedHead, FeedItem } from './feed-document.ts';
import { readDate } from './read-date.ts';
import { type XmlElement, elements, innerMarkup, parseXmlTree, textOf } from './xml-tree.ts';

/** A feed offers a few dozen items, an archive some thousands. */
const maxItems = 20_000;

const itemNames = new Set(['item', 'entry']);
const feedNames = new Set(['feed', 'channel', 'rss', 'rdf:rdf', 'rdf']);

/** Reads a feed, or null where the text is none. */
export function readXmlFeed(text: string): FeedDocument | null {
  const top = parseXmlTree(text);
  const root = elements(top).find(({ name }) => feedNames.has(name)) ?? top;
  const head = root.name === 'feed' || root.name === 'channel' ? root : (find(root, 'channel') ?? root);
  const items = collectItems(root);
  if (root === top && items.length === 0) return null;
  return { feed: readHead(head), items: items.map(readItem) };
}

/** Items wherever they stand: in the channel, beside it (RDF), or bare in the root. */
function collectItems(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const search = (element: XmlElement, depth: number) => {
    for (const child of elements(element)) {
      if (found.length >= maxItems) return;
      if (itemNames.has(child.name)) found.push(child);
      else if (depth < 4) search(child, depth + 1);
    }
  };
  search(root, 0);
  return found;
}

function readHead(head: XmlElement): FeedHead {
  return {
    title: value(head, 'title', 'dc:title'),
    link: headLink(head),
    description: value(
      head,
      'subtitle',
      'description',
      'tagline',
      'abstract',
      'dc:description',
      'itunes:subtitle',
      'itunes:summary',
      'info',
    ),
    id: value(head, 'id', 'guid'),
    language: languageOf(head),
    author: authorOf(head) ?? value(head, 'managingeditor', 'dc:creator', 'dc:author', 'itunes:author', 'webmaster'),
    rights: value(head, 'rights', 'copyright', 'dc:rights'),
    published: date(head, 'published', 'pubdate', 'issued', 'dcterms:issued'),
    updated:
      date(head, 'updated', 'lastbuilddate', 'modified', 'dcterms:modified', 'dc:date') ??
      readDate(attribute(head, 'lastmod') ?? ''),
  };
}

function readItem(item: XmlElement): FeedItem {
  // Some feeds have both: the first is the summary, the second the whole text.
  const texts = elements(item).filter(({ name }) => name === 'summary' || name === 'description');
  const [first = null, second = null] = texts.map(constructOf).filter((text) => text !== '');
  const content = value(item, 'content:encoded', 'content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem') ?? second;
  const summary = first ?? value(item, 'abstract', 'dc:description', 'itunes:summary', 'media:description');
  return {
    title: value(item, 'title', 'dc:title', 'media:title'),
    link: itemLink(item),
    id:
      value(item, 'id', 'guid') ??
      attribute(item, 'rdf:about') ??
      attribute(item, 'about') ??
      value(item, 'dc:identifier'),
    summary: summary ?? content,
    content,
    author: authorOf(item) ?? value(item, 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor'),
    comments: value(item, 'comments'),
    language: languageOf(item),
    published: date(item, 'published', 'pubdate', 'issued', 'dcterms:issued', 'created', 'dcterms:created'),
    updated:
      date(item, 'updated', 'modified', 'dcterms:modified', 'dc:date') ?? readDate(attribute(item, 'lastmod') ?? ''),
  };
}

function find(parent: XmlElement, name: string): XmlElement | null {
  return elements(parent).find((child) => child.name === name) ?? null;
}

function attribute(element: XmlElement, name: string): string | null {
  const key = Object.keys(element.attributes).find((each) => each.toLowerCase() === name);
  return key === undefined ? null : (element.attributes[key] ?? null)?.trim() || null;
}

/** The first of these children that says something; names in the order of preference. */
function value(parent: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of elements(parent)) {
      if (child.name !== name) continue;
      const text = constructOf(child);
      if (text !== '') return text;
    }
  }
  return null;
}

/** A date, the last one where there are several of a kind: it was added later. */
function date(parent: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const dates = elements(parent).filter((child) => child.name === name);
    const read = dates.map((child) => readDate(textOf(child))).findLast((each) => each !== null);
    if (read !== undefined && read !== null) return read;
  }
  return null;
}

/** The value of a text construct in any dialect: plain, escaped, quoted markup or base64. */
function constructOf(element: XmlElement): string {
  const type = attribute(element, 'type')?.toLowerCase() ?? '';
  const mode = attribute(element, 'mode')?.toLowerCase() ?? '';
  const inner = elements(element);
  if (inner.length > 0) {
    const [only] = inner;
    const isWrapped = type === 'xhtml' && inner.length === 1 && only !== undefined && /(^|:)div$/.test(only.name);
    return innerMarkup(isWrapped ? only : element).trim();
  }
  const text = textOf(element).trim();
  if (mode === 'base64' || isBinary(type)) return fromBase64(text);
  return text.replace(/<(br|hr|img)\b([^<>]*?)\s*\/>/gi, '<$1$2 />');
}

/** Atom 1.0: a media type that is neither text nor XML comes as base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/[/+]xml$|json$/.test(type);
}

function fromBase64(text: string): string {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return text;
  return new TextDecoder().decode(Buffer.from(compact, 'base64')).trim();
}

function headLink(head: XmlElement): string | null {
  return linkOf(head) ?? resolve(attribute(head, 'href'), head);
}

function itemLink(item: XmlElement): string | null {
  const link = linkOf(item) ?? resolve(attribute(item, 'href'), item);
  if (link !== null) return link;
  const guid = find(item, 'guid');
  if (guid && attribute(guid, 'ispermalink')?.toLowerCase() !== 'false') {
    const text = textOf(guid).trim();
    if (/^https?:\/\//i.test(text)) return text;
  }
  const media = find(item, 'media:content');
  return media ? resolve(attribute(media, 'url'), media) : null;
}

/** RSS writes the address as text, Atom as an attribute; the alternate in HTML is the page for readers. */
function linkOf(parent: XmlElement): string | null {
  const links = elements(parent).filter(({ name }) => name === 'link');
  const written = links.find((link) => attribute(link, 'href') === null && textOf(link).trim() !== '');
  const alternates = links.filter((link) => {
    const relation = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
    return attribute(link, 'href') !== null && relation === 'alternate';
  });
  const page = alternates.find((link) => /html|^$/.test(attribute(link, 'type') ?? '')) ?? alternates[0];
  if (page) return resolve(attribute(page, 'href'), page);
  return written ? resolve(textOf(written).trim(), written) : null;
}

function resolve(link: string | null, element: XmlElement): string | null {
  if (link === null || link === '' || element.base === null) return link || null;
  return URL.parse(link, element.base)?.href ?? link;
}

/** Atom's person (`Name (mail)`), or the plain text that RSS has there. */
function authorOf(parent: XmlElement): string | null {
  const person = elements(parent).find(({ name }) => name === 'author');
  if (!person) return null;
  const name = value(person, 'name');
  const mail = value(person, 'email');
  if (name !== null && mail !== null) return `${name} (${mail})`;
  if (name ?? mail) return name ?? mail;
  return elements(person).length > 0 ? null : textOf(person).trim() || null;
}

function languageOf(element: XmlElement): string | null {
  return value(element, 'language', 'dc:language') ?? attribute(element, 'xml:lang');
}
