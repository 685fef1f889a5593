// The labelled set that ships with the project: texts, and pages where they exist.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '../../registry/registry.ts';
import { ownSet } from './baseline.ts';
import { evaluate, type Evaluation } from './evaluate.ts';

/** By the names that the baseline and the tables use. */
export async function evaluateOwnSet(registry: Registry): Promise<Map<string, Evaluation>> {
  const evaluations = new Map([['texts', await evaluate(ownSet, registry)]]);
  const pages = join(ownSet, 'pages');
  if (existsSync(join(pages, 'pages.jsonl'))) evaluations.set('pages', await evaluate(pages, registry));
  return evaluations;
}
