// A run as text: no share without definition, kind, as-of and grade; no odds in the headline; bad news first.
import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { formatForecast, shareLine } from '../../../forecast/format-forecast.ts';
import { runForecast } from '../../../forecast/model/run-forecast.ts';
import { scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { selectDefinition } from '../../../forecast/select-definition.ts';

const owned = 'big4-live-owned-commercial';
const result = runForecast({
  facts: baselineFigures,
  definitions: shareDefinitions,
  scenario: scenarioNamed('central'),
  seed: '7',
  paths: 100,
});
const text = formatForecast(result);
const lines = text.split('\n');

describe('the text of a run', () => {
  test('begins with how far to trust it, and has no odds there', () => {
    expect(lines[0]).toMatch(/^Illustrative: \d+% of the live megawatts of 2032 rest on judgement\.$/);
    expect(lines[1]).toMatch(
      /^Scenario central: .* Seed 7, 100 paths, 14 facts as of \d{4}-\d\d-\d\d, \d+ operators, run run_/,
    );
  });

  test('every share has its definition, kind, as-of and grade on its line', () => {
    for (const { years } of result.definitions) {
      for (const each of years) {
        expect(shareLine(each)).toMatch(
          new RegExp(`^${each.asOf}: .*\\[${each.definitionId}; projected, illustrative; grade D\\]$`),
        );
      }
    }
    const shares = lines.filter((line) => /^\s+\d{4}: \d/.test(line));
    expect(shares.length).toBe(2 * result.definitions.length);
    for (const line of shares) expect(line).toMatch(/\[[a-z0-9-]+; projected, illustrative; grade [A-D]\]$/);
    for (const line of lines.filter((each) => each.includes(' → ') && each.includes('% '))) {
      if (/switch|phase:|denominator:|attribution:|group:/.test(line))
        expect(line).toMatch(/projected 2032; grade [A-D]\]/);
    }
  });

  test('odds stand in one place, floored and conditional', () => {
    const odds = lines.filter((line) => /under these assumptions/.test(line));
    expect(odds).toEqual([`  below 18% in 2032, ${owned}: < 1% under these assumptions`]);
  });

  test('every rate says what it rests on', () => {
    const from = lines.indexOf('What the rates rest on:');
    const rates = lines.slice(from + 1, from + 1 + result.rates.length);
    for (const line of rates) expect(line).toMatch(/\[(facts, n=\d+|pooled, n=\d+|judgement)\]/);
  });

  test('one definition is told year by year', () => {
    const one = formatForecast(selectDefinition(result, owned), owned).split('\n');
    expect(one.filter((line) => line.endsWith(`[${owned}; projected, illustrative; grade D]`))).toHaveLength(7);
    expect(one.some((line) => line.startsWith('The facts that weigh most'))).toBe(true);
  });
});
