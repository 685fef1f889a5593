// The words of a PDF's page as a person sees them: turned upright, with their boxes, small raised marks told apart.

/** A run of text; `y` is its baseline and grows downwards. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** The matrix that turns the page's space into what is shown: [a, b, c, d, e, f]. */
export type Matrix = readonly number[];

/** Text runs in the direction in which most of the page is written; what runs up the margin is left out. */
export function pageWords(items: readonly unknown[], view: Matrix): Word[] {
  const runs = items.flatMap((item) => runOf(item, view));
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of runs) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  return runs
    .filter(({ turn }) => turn === most)
    .map(({ x, y, ...run }) => {
      const [left, base] = upright(most, x, y);
      return { text: run.text, left, right: left + run.width, y: base, size: run.size };
    })
    .flatMap(partWide);
}

type Run = { text: string; x: number; y: number; width: number; size: number; turn: number };

function runOf(item: unknown, view: Matrix): Run[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
  const { str, transform, width, height } = item as {
    str: unknown;
    transform: unknown;
    width?: unknown;
    height?: unknown;
  };
  if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return [];
  const [a = 1, b = 0, , d = 0, e = 0, f = 0] = transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const alongX = va * a + vc * b;
  const alongY = vb * a + vd * b;
  // Quarter turns clockwise on the screen, where y grows downwards.
  const turn = ((Math.round(Math.atan2(alongY, alongX) / (Math.PI / 2)) % 4) + 4) % 4;
  const size = Number(height) || Math.abs(d) || Math.hypot(a, b) || 10;
  if (![alongX, alongY, e, f, size].every(Number.isFinite)) return [];
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  return [{ text: str, x, y, width: Math.max(0, Number(width) || 0), size, turn }];
}

/** The position in a page turned back by `turn` quarters. */
function upright(turn: number, x: number, y: number): [left: number, base: number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}

/** A run in which columns are kept apart by spaces alone is several words. */
function partWide(word: Word): Word[] {
  if (!/\S\s{3,}\S/.test(word.text)) return [word];
  const perLetter = (word.right - word.left) / word.text.length;
  return [...word.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map(({ 0: text, index }) => ({
    ...word,
    text,
    left: word.left + index * perLetter,
    right: word.left + (index + text.length) * perLetter,
  }));
}
