// Registrations and prospectuses as segments: the cover with its terms, the offering in short, and the table of selling holders.
import { readLines } from './html-lines.ts';
import { partBytes } from './split-submission.ts';
import type { SubmissionPart } from './submission.ts';
import { SegmentLines, type TextSegment } from './text-segment.ts';

const maxCover = 12_000;
const maxOffering = 15_000;
const maxHolders = 200_000;
const leastText = 60;

const headings: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:principal and |registered |the )?selling (?:stock|share|security|unit)?\s?holders?(?:\s\(?continued\)?)?$/i,
    'holders',
  ],
  [/^the offering$/i, 'offering'],
];
/** Other headings of a prospectus: what ends a segment. */
const others =
  /^(?:use of proceeds|plan of distribution|risk factors|dilution|capitalization|dividend policy|underwriting|description of .{3,60}|legal matters|experts|where you can find .{3,40}|market for .{3,60}|business|about this prospectus|prospectus summary|summary .{3,60}|material .{3,80}|determination of offering price|certain relationships .{0,60}|incorporation .{3,60}|table of contents)$/i;

/** Reads the segments that tell who offers what. A table of contents opens none: it has nothing behind its headings. */
export function readOfferingSegments(body: Uint8Array, part: SubmissionPart): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  type Open = { kind: string; heading: string; lines: SegmentLines };
  let open: Open | null = { kind: 'cover', heading: part.type, lines: new SegmentLines(maxCover) };
  const end = () => {
    if (open !== null && open.lines.length >= leastText) {
      const { kind, heading, lines } = open;
      segments.push({ kind, part: part.type, heading, lines: lines.lines, isCut: lines.isCut });
    }
    open = null;
  };
  readLines(partBytes(body, part), (line) => {
    if (line.length <= 120) {
      const title = line.replace(/\t\d{1,3}$/, '');
      const kind = headings.find(([pattern]) => pattern.test(title))?.[1] ?? null;
      if (kind !== null && kind !== open?.kind) {
        end();
        open = { kind, heading: line, lines: new SegmentLines(kind === 'holders' ? maxHolders : maxOffering) };
        return true;
      }
      if (others.test(title) && open?.kind !== 'cover') {
        end();
        return true;
      }
    }
    if (open?.kind === 'cover' && open.lines.isCut) end();
    open?.lines.add(line);
    return true;
  });
  end();
  return segments;
}
