// 8-K and 6-K as segments: the items of the report, the exhibits as they are, and which exhibits the report announces.
import { readLines } from './html-lines.ts';
import { partBytes } from './split-submission.ts';
import type { SubmissionPart } from './submission.ts';
import { exhibitKind } from './text-form.ts';
import { SegmentLines, type TextSegment } from './text-segment.ts';

const maxItem = 40_000;
const maxNews = 120_000;
/** What a contract is about stands on its first pages. */
const maxContract = 20_000;
const maxExhibits = 20;

/** `Item 1.01`, alone or with its title behind it. */
const itemHeading = /^item\s?(\d\.\d{2})(?!\d)[\s.:–—-]*(.{0,300})$/i;
const signature = /^signatures?\.?$/i;

export type CurrentReport = {
  readonly segments: readonly TextSegment[];
  /** Codes of the items in the order of the body. */
  readonly items: readonly string[];
  /** Numbers of the exhibits that Item 9.01 lists and that are filed with the report. */
  readonly announced: readonly string[];
};

/** Reads the items of the primary part, and the exhibits. A 6-K has no items: its body is one segment. */
export function readCurrentReport(
  body: Uint8Array,
  primary: SubmissionPart,
  parts: readonly SubmissionPart[],
  hasItems: boolean,
): CurrentReport {
  const report = hasItems
    ? readItems(body, primary)
    : { segments: [readWhole(body, primary)], items: [], announced: [] };
  const exhibits = parts
    .filter((part) => part !== primary && !part.isBinary && part.wrapper === null && exhibitKind(part.type) !== null)
    .slice(0, maxExhibits)
    .map((part) => readExhibit(body, part));
  return { ...report, segments: [...report.segments, ...exhibits].filter(({ lines }) => lines.length > 0) };
}

function readItems(body: Uint8Array, part: SubmissionPart): CurrentReport {
  const segments: TextSegment[] = [];
  const announced: string[] = [];
  let open: { code: string; heading: string; lines: SegmentLines } | null = null;
  const end = () => {
    if (open !== null) {
      const { code, heading, lines } = open;
      segments.push({ kind: `item ${code}`, part: part.type, heading, lines: lines.lines, isCut: lines.isCut });
    }
    open = null;
  };
  readLines(partBytes(body, part), (line) => {
    const found = itemHeading.exec(line.replaceAll('\t', ' '));
    if (found) {
      end();
      open = { code: found[1] ?? '', heading: line, lines: new SegmentLines(maxItem) };
    } else if (signature.test(line)) end();
    else if (open !== null) {
      const { code, lines }: { code: string; lines: SegmentLines } = open;
      lines.add(line);
      const exhibit = code === '9.01' ? announcedExhibit(line) : null;
      if (exhibit !== null) announced.push(exhibit);
    }
    return true;
  });
  end();
  return { segments, items: segments.map(({ kind }) => kind.slice('item '.length)), announced };
}

/** `99.1 ⇥ Press release dated …`; an exhibit that an earlier filing holds is not announced with this one. */
function announcedExhibit(line: string): string | null {
  const found = /^\(?(?:Exhibit\s)?(\d{1,3}(?:\.\d{1,3})?)\)?[\s*†#+^‡§]{0,6}\t(.+)$/i.exec(line);
  if (!found || /incorporated\s(?:herein\s)?by\sreference/i.test(found[2] ?? '')) return null;
  return found[1] ?? null;
}

function readExhibit(body: Uint8Array, part: SubmissionPart): TextSegment {
  const kind = exhibitKind(part.type) === 'contract' ? 'contract' : 'exhibit';
  return { ...readWhole(body, part, kind === 'contract' ? maxContract : maxNews), kind };
}

function readWhole(body: Uint8Array, part: SubmissionPart, max = maxNews): TextSegment {
  const lines = new SegmentLines(max);
  readLines(partBytes(body, part), (line) => {
    // What every release says of statements about the future is no statement about anything.
    if (!/\bforward[- ]looking\sstatements?\b/i.test(line)) lines.add(line);
    return !lines.isCut;
  });
  const heading = part.description ?? part.type;
  return { kind: 'body', part: part.type, heading, lines: lines.lines, isCut: lines.isCut };
}
