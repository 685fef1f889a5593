// The work of every command that judges: one judgement, and what became of it.
import { userInfo } from 'node:os';
import { UsageError } from '../../schemas/errors.ts';
import type { Judge, Judged } from '../../resolve/judgement/write-judgement.ts';
import { type Context, openContext } from '../context.ts';
import { purposeOf } from '../purpose.ts';
import type { JudgeOptions } from '../review-options.ts';

/** Judges as the person of the options says, and prints the id by which it can be undone. */
export async function runJudge(
  options: JudgeOptions,
  work: (home: Pick<Context, 'database' | 'registry'>, judge: Judge) => Promise<Judged>,
): Promise<void> {
  const judge: Judge = {
    author: options.by ?? userOfMachine(),
    reason: options.reason,
    over: options.over === true,
  };
  const context = await openContext({ name: 'review', purpose: purposeOf(options), migrate: false });
  try {
    const { judgementId, isNew, undone } = await work(context, judge);
    const result = { judgement: judgementId, new: isNew, undone, author: judge.author };
    process.stdout.write(
      options.json ? `${JSON.stringify(result)}\n` : `${sentenceOf({ judgementId, isNew, undone })}\n`,
    );
  } finally {
    await context.close();
  }
}

function sentenceOf({ judgementId, isNew, undone }: Judged): string {
  if (!isNew) return `${judgementId} says so already; nothing to do`;
  const also = undone.length > 0 ? ` (undone: ${undone.join(', ')})` : '';
  return `${judgementId}${also}: takes effect with the next resolve`;
}

function userOfMachine(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no account has.
    throw new UsageError('this machine does not say who you are: give --by with your name');
  }
}
