// Numbers on the command line, judged before anything is started.
import { InvalidArgumentError } from 'commander';

/** A parser for an option or argument that takes a whole number in a range; the text stays as it was given. */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): (text: string) => string {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return text;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It takes a whole number ${range}.`);
  };
}

/** A parser for a port; 0 takes any that is free. */
export const portNumber: (text: string) => string = wholeNumber(0, 65_535);
