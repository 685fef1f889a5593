// What every adapter of the bus must do: one list, run on each of them.
import { casesOfFailing } from './cases-of-failing.ts';
import { type Case, casesOfReading } from './cases-of-reading.ts';
import { casesOfSharing } from './cases-of-sharing.ts';

export const busContract: readonly Case[] = [...casesOfReading, ...casesOfFailing, ...casesOfSharing];
