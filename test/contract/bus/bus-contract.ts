// What every adapter of the bus must do: one list, run on each of them.
import { type Case, casesOfReading } from './cases-of-reading.ts';

export const busContract: readonly Case[] = [...casesOfReading];
