import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compoundPace, type CompoundInput } from '../../../scripts/measure/compound-pace.ts';

/** What Statistics Canada's site gives for its own indicators; source and terms in `statcan-progress.md`. */
const RECORDED = Papa.parse<Record<string, string>>(
  readFileSync(join(import.meta.dirname, 'statcan-progress.csv'), 'utf8').trimEnd(),
  { header: true },
).data;

const input: CompoundInput = {
  baseValue: 100,
  baseYear: 2020,
  currentValue: 110,
  currentYear: 2025,
  direction: 1,
  target: 200,
  targetYear: 2030,
};

describe('compoundPace', () => {
  it.each([
    ['steady growth on the path', {}, 'limited_progress', 0.26813],
    ['exactly the rate needed', { currentValue: 100 * Math.SQRT2 }, 'substantial_progress', 1],
    ['the wrong way', { currentValue: 90 }, 'deterioration', -0.29052],
    ['reached', { currentValue: 200 }, 'target_achieved', 2.07177],
    ['reached by falling', { direction: -1, baseValue: 10, currentValue: 4, target: 5 }, 'target_achieved', 2.50044],
    [
      'a zero target counts as 0.001',
      { direction: -1, baseValue: 10, currentValue: 5, target: 0 },
      'limited_progress',
      0.21507,
    ],
    ['a zero base counts as 0.001', { baseValue: 0, currentValue: 50, target: 100 }, 'substantial_progress', 3.56361],
    [
      'just above the first cut',
      { baseYear: 2024, currentValue: 109.51, targetYear: 2025, target: 110 },
      'substantial_progress',
      0.951,
    ],
    [
      'just below the first cut',
      { baseYear: 2024, currentValue: 109.49, targetYear: 2025, target: 110 },
      'moderate_progress',
      0.949,
    ],
    [
      'just above the second cut',
      { baseYear: 2024, currentValue: 106.01, targetYear: 2025, target: 110 },
      'moderate_progress',
      0.601,
    ],
    [
      'just below the second cut',
      { baseYear: 2024, currentValue: 105.99, targetYear: 2025, target: 110 },
      'limited_progress',
      0.599,
    ],
    ['no movement', { currentValue: 100 }, 'limited_progress', 0],
    [
      'falling from a negative base, where more is better',
      { baseValue: -100, currentValue: -110, target: -50 },
      'deterioration',
      -0.28738,
    ],
    ['no year for the target', { targetYear: null }, 'not_available', null],
    ['a year before the base', { currentYear: 2019 }, 'not_available', null],
    ['no time gone by', { currentYear: 2020 }, 'not_available', null],
    ['no target', { target: null }, 'not_available', null],
    ['a change of sign has no rate', { baseValue: -5, currentValue: 5, target: 10 }, 'not_available', null],
  ] as const)('%s', (_, change, status, ratio) => {
    const result = compoundPace({ ...input, ...change });
    expect(result.status).toBe(status);
    if (ratio === null) expect(result.ratio).toBeNull();
    else expect(result.ratio).toBeCloseTo(ratio, 4);
  });

  it('has cases of every class the site gives', () => {
    const counts = Map.groupBy(RECORDED, (row) => row['expected_status']);
    expect(Object.fromEntries([...counts].map(([status, rows]) => [status, rows.length]).sort()))
      .toMatchInlineSnapshot(`
      {
        "deterioration": 11,
        "limited_progress": 13,
        "moderate_progress": 3,
        "not_available": 8,
        "substantial_progress": 2,
        "target_achieved": 7,
      }
    `);
  });

  it.each(RECORDED.map((row) => [row['id'], row] as const))('gives the published ratio and class of %s', (_, row) => {
    const number = (name: string): number => Number(row[name]);
    const { ratio, status } = compoundPace({
      baseValue: number('base_value'),
      baseYear: number('base_year'),
      currentValue: number('current_value'),
      currentYear: number('current_year'),
      direction: number('direction'),
      target: number('target'),
      targetYear: number('target_year'),
    });
    expect(status).toBe(row['expected_status']);
    if (row['expected_ratio'] === '') expect(ratio).toBeNull();
    else {
      const expected = number('expected_ratio');
      expect(Math.abs((ratio ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
    }
  });
});
