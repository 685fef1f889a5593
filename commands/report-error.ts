// How a command fails: one sentence on stderr, an exit code that a scheduler understands, a stack only for bugs.
import { ConfigurationError, errorMessage, MegawatchError, TransientError, UsageError } from '../schemas/errors.ts';

/** 2 usage, 75 try again later (EX_TEMPFAIL), 78 configuration (EX_CONFIG), 1 anything else. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  if (error instanceof ConfigurationError) return 78;
  if (error instanceof TransientError) return 75;
  return 1;
}

/** Prints the error; JSON on one line where `--json` was given. A bug keeps its stack, since a person must read it. */
export function reportError(error: unknown, { json }: { json: boolean }): void {
  const code = error instanceof MegawatchError ? error.code : 'BUG';
  const message = errorMessage(error);
  if (json) {
    process.stderr.write(`${JSON.stringify({ error: { code, message } })}\n`);
    return;
  }
  process.stderr.write(`megawatch: ${message}\n`);
  if (!(error instanceof MegawatchError) && error instanceof Error && error.stack) {
    process.stderr.write(`${error.stack.split('\n').slice(1).join('\n')}\n`);
  }
}
