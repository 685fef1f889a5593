// A stretch of a filing's text with what it is, bounded in length.

export type TextSegment = {
  /** `item 1.01`, `exhibit`, `body`, `business`, `properties`, `mda`, `note`, `cover`, `offering`, `holders`. */
  readonly kind: string;
  /** The part that it stands in: `8-K`, `EX-99.1`. */
  readonly part: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** There was more than was taken. */
  readonly isCut: boolean;
};

/** Collects lines up to a number of characters. */
export class SegmentLines {
  readonly lines: string[] = [];
  isCut = false;
  length = 0;
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  add(line: string): void {
    // What follows a gap would be read as if it followed the line before it.
    if (this.isCut || this.length + line.length > this.max) {
      this.isCut = true;
      return;
    }
    this.length += line.length + 1;
    this.lines.push(line);
  }
}
