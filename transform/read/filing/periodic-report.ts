// Annual and quarterly reports as segments: chosen by their headings, since most of three hundred pages tells nothing new.
import { readLines } from './html-lines.ts';
import { partBytes } from './split-submission.ts';
import type { SubmissionPart } from './submission.ts';
import { SegmentLines, type TextSegment } from './text-segment.ts';

const maxSegment = 60_000;
const maxTotal = 300_000;
/** A heading in the table of contents has next to nothing behind it. */
const leastText = 120;

type Heading = { readonly kind: string | null };

const titles: readonly (readonly [RegExp, string])[] = [
  [/^management['’]?s? discussion/i, 'mda'],
  [/^operating and financial review/i, 'mda'],
  [/^(?:description of (?:the |our )?)?business(?: overview)?\b/i, 'business'],
  [/^information on the company/i, 'business'],
  [/^general development of the business/i, 'business'],
  [/^(?:description of )?propert(?:y|ies)\b/i, 'properties'],
];
/** Items whose title stands on a line of its own, by the form. */
const byNumber: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '10-K': { '1': 'business', '2': 'properties', '7': 'mda' },
  '10-Q': { '2': 'mda' },
  '20-F': { '4': 'business', '5': 'mda' },
};
const noteTitle =
  /\b(?:commitments?|contingenc|leases?|subsequent events?|purchase (?:obligations?|commitments?)|contractual obligations?|debt|borrowings?)/i;

/** Reads the chosen segments of a part, up to a bound each and for all. */
export function readPeriodicSegments(
  body: Uint8Array,
  part: SubmissionPart,
  base: string,
  taken = 0,
): { readonly segments: readonly TextSegment[]; readonly length: number } {
  const segments: TextSegment[] = [];
  let total = taken;
  let open: { kind: string; heading: string; lines: SegmentLines } | null = null;
  const end = () => {
    if (open !== null && open.lines.length >= leastText) {
      const { kind, heading, lines } = open;
      segments.push({ kind, part: part.type, heading, lines: lines.lines, isCut: lines.isCut });
      total += lines.length;
    }
    open = null;
  };
  readLines(partBytes(body, part), (line) => {
    const heading = line.length <= 220 ? headingOf(line, base, open?.kind ?? null) : null;
    if (heading === null) {
      open?.lines.add(line);
      return true;
    }
    end();
    if (total >= maxTotal) return false;
    if (heading.kind !== null) {
      open = { kind: heading.kind, heading: line, lines: new SegmentLines(Math.min(maxSegment, maxTotal - total)) };
    }
    return true;
  });
  end();
  return { segments, length: total };
}

/** What a line opens: a chosen segment, another one (`kind` null), or nothing (null). */
function headingOf(line: string, base: string, open: string | null): Heading | null {
  const plain = line.replaceAll('\t', ' ');
  const item = /^(?:part\s[IVX]{1,4}[\s,.–—-]{1,4})?item\s?(\d{1,2}[A-L]?)(?![\d.]\d)[\s.:–—-]*(.*)$/i.exec(plain);
  if (item) {
    const [, number = '', title = ''] = item;
    const form = base.replace(/T$/, '');
    // 20-F divides its items: 4.A, 4.B; what stands below an item belongs to it.
    const whole = number.replace(/[A-L]$/i, '');
    const named = kindOf(title);
    if (named !== null) return { kind: named };
    if (form === '20-F' && number !== whole) return { kind: byNumber['20-F']?.[whole] ?? null };
    if (title !== '' && !/^\d{1,3}$/.test(title) && form !== '20-F') return { kind: null };
    return { kind: byNumber[form]?.[number] ?? null };
  }
  if (/^part\s[IVX]{1,4}\b.{0,60}$/i.test(plain) || /^signatures?\.?$/i.test(plain)) return { kind: null };
  const note = /^(?:note\s(\d{1,2})|\(?(\d{1,2})\)?[.:]?(?=\s))[\s.:)–—-]{0,6}(\p{Lu}.{2,120})$/u.exec(
    plain.replace(/^note/i, 'note'),
  );
  if (note && !/[.;,]$/.test(plain)) {
    // A numbered line of a discussion is no note of the accounts unless it says so.
    const isChosen = open === 'business' || open === 'mda' || open === 'properties';
    if (note[1] === undefined && isChosen) return null;
    if (note[1] === undefined && !/^\(?\d{1,2}\)?[.:]?\s\p{Lu}[\p{L} ,&’'/-]{2,90}$/u.test(plain)) return null;
    return { kind: noteTitle.test(note[3] ?? '') ? 'note' : null };
  }
  if (base !== '40-F' || plain.length > 100 || /[.;,]$/.test(plain)) return null;
  const kind = kindOf(plain.replace(/^[\d.\s]{1,8}/, ''));
  return kind === null || kind === open ? null : { kind };
}

function kindOf(title: string): string | null {
  const clean = title.trim().replace(/^[“"']/, '');
  return titles.find(([pattern]) => pattern.test(clean))?.[1] ?? null;
}
