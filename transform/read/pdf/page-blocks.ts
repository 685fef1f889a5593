// Running text of a page told apart from what may be a table, also where both stand side by side.
import type { Cell } from './page-lines.ts';

/** Running text: its lines from top to bottom and the box they fill. */
export type Prose = { readonly top: number; readonly left: number; readonly lines: readonly string[] };

const leastLetters = 20;
const leastEms = 9;

/** Takes paragraphs out of the cells; what is left may be tables, headings and single lines. */
export function partProse(cells: readonly Cell[]): { prose: Prose[]; rest: Cell[] } {
  const stacks = stackUp(cells).filter(isParagraph);
  const stacked = new Set(stacks.flat());
  const others = cells.filter((cell) => !stacked.has(cell));
  const taken = stacks.filter((stack) => !isLabelColumn(stack, others));
  const gone = new Set(taken.flat());
  return { prose: joinColumns(taken), rest: cells.filter((cell) => !gone.has(cell)) };
}

/** Cells below each other with one left edge and the pitch of running text. */
function stackUp(cells: readonly Cell[]): Cell[][] {
  const stacks: Cell[][] = [];
  // The newest stacks by where their left edge is, so that a cell looks at those near its own only.
  const byEdge = new Map<number, Cell[][]>();
  for (const cell of cells) {
    const place = Math.round(cell.left / edgeWidth);
    const near = [place - 1, place, place + 1].flatMap((key) => byEdge.get(key) ?? []);
    const below = near.find((stack) => goesOn(stack.at(-1), cell));
    if (below) {
      below.push(cell);
      continue;
    }
    const stack = [cell];
    stacks.push(stack);
    const isOpen = (each: readonly Cell[]) => cell.y - (each.at(-1)?.y ?? 0) <= cell.size * 3;
    byEdge.set(place, [...(byEdge.get(place) ?? []).filter(isOpen), stack]);
  }
  return stacks;
}

const edgeWidth = 8;

function goesOn(last: Cell | undefined, cell: Cell): boolean {
  return (
    last !== undefined &&
    last.y < cell.y - cell.size * 0.5 &&
    cell.y - last.y <= last.size * 1.75 &&
    Math.abs(last.left - cell.left) < cell.size * 0.35 &&
    Math.abs(last.size - cell.size) < 0.6
  );
}

/** Lines of sentences: wide, of words, and all but the last about as wide as the others. */
function isParagraph(stack: readonly Cell[]): boolean {
  if (stack.length < 2) return false;
  const full = stack.slice(0, -1);
  const widest = Math.max(...stack.map(({ left, right }) => right - left));
  const wide = full.filter(
    ({ left, right, size, text }) =>
      right - left > size * leastEms &&
      text.length >= leastLetters &&
      right - left > widest * 0.6 &&
      letters(text) > 0.7,
  );
  return wide.length >= Math.max(1, full.length * 0.8) && (stack.length > 2 || widest > (stack[0]?.size ?? 10) * 20);
}

function letters(text: string): number {
  return (text.match(/[\p{L}\s]/gu)?.length ?? 0) / Math.max(1, text.length);
}

/** Whether most of what stands beside a stack has a line of it on its baseline: then the stack is a column of a table. */
function isLabelColumn(stack: readonly Cell[], others: readonly Cell[]): boolean {
  const top = stack[0]?.y ?? 0;
  const end = stack.at(-1)?.y ?? 0;
  const beside = new Set(others.filter(({ y }) => y >= top - 1 && y <= end + 1).map(({ y }) => Math.round(y * 2) / 2));
  if (beside.size === 0) return false;
  const own = stack.map(({ y }) => y);
  const matched = [...beside].filter((y) => own.some((each) => Math.abs(each - y) <= 1)).length;
  return matched >= beside.size * 0.6;
}

/** Paragraphs of one column are read one after the other before the next column. */
function joinColumns(stacks: readonly Cell[][]): Prose[] {
  const columns: { left: number; top: number; end: number; size: number; lines: string[] }[] = [];
  for (const stack of stacks.toSorted((one, other) => (one[0]?.y ?? 0) - (other[0]?.y ?? 0))) {
    const [first] = stack;
    if (!first) continue;
    const { left, size } = first;
    const lines = stack.map(({ text, mark }) => text + (mark === '' ? '' : ` ${mark}`));
    const column = columns.find(
      (each) => Math.abs(each.left - left) < size * 0.5 && first.y - each.end < size * 3 && first.y > each.end,
    );
    if (column) {
      column.lines.push(...lines);
      column.end = stack.at(-1)?.y ?? column.end;
    } else columns.push({ left, top: first.y, end: stack.at(-1)?.y ?? first.y, size, lines });
  }
  return columns;
}
