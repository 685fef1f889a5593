// Progress on stderr: one line with a bar that is redrawn on a terminal, plain lines elsewhere, nothing with --json.
import { styleText } from 'node:util';

export type Progress = {
  /** A new step of the job. */
  step(text: string): void;
  /** How far the step has come. */
  update(counts: { readonly done: number; readonly known: number; readonly note: string }): void;
  /** Leaves the terminal on a fresh line. */
  end(): void;
};

const barWidth = 24;
const redrawMs = 80;

/** A progress on `stream` (stderr); the time between two redraws is bounded, so that it costs nothing. */
export function createProgress({
  json,
  stream = process.stderr,
}: {
  json: boolean;
  stream?: NodeJS.WriteStream;
}): Progress {
  if (json) return { step: () => {}, update: () => {}, end: () => {} };
  return stream.isTTY ? terminalProgress(stream) : plainProgress(stream);
}

function plainProgress(stream: NodeJS.WriteStream): Progress {
  let last = '';
  return {
    step: (text) => {
      stream.write(`${text}…\n`);
    },
    update: ({ done, known, note }) => {
      last = `  ${done} of ${known}${note === '' ? '' : `, ${note}`}`;
    },
    end: () => {
      if (last !== '') stream.write(`${last}\n`);
      last = '';
    },
  };
}

function terminalProgress(stream: NodeJS.WriteStream): Progress {
  let current = '';
  let drawn = 0;
  let open = false;
  const draw = (text: string): void => {
    stream.write(`\r\u001b[2K${text}`);
    open = true;
  };
  return {
    step: (text) => {
      current = text;
      draw(`${styleText('cyan', '•', { stream })} ${text}…`);
    },
    update: ({ done, known, note }) => {
      const now = process.uptime() * 1000;
      if (now - drawn < redrawMs && done < known) return;
      drawn = now;
      const filled = known === 0 ? 0 : Math.round((done / known) * barWidth);
      const bar = styleText('cyan', '█'.repeat(filled), { stream }) + '░'.repeat(barWidth - filled);
      draw(`${bar} ${done}/${known} ${current}${note === '' ? '' : `, ${note}`}`);
    },
    end: () => {
      if (open) stream.write('\r\u001b[2K');
      open = false;
    },
  };
}
