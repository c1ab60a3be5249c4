import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compoundPace, type CompoundInput } from '../../../scripts/measure/compound-pace.ts';

interface Case {
  readonly id: string;
  readonly base_value: number;
  readonly base_year: number;
  readonly current_value: number;
  readonly current_year: number;
  readonly direction: number;
  readonly target: number;
  readonly target_year: number;
  readonly expected_ratio: number | null;
  readonly expected_status: string;
}

/** Recorded by Statistics Canada's SDG site; present where the project's shared material lies beside it. */
const RECORDED = new URL('../../../../shared/cases/progress/compound-pace.json', import.meta.url);

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

  it.runIf(existsSync(RECORDED))('gives the recorded ratio and class for every recorded case', () => {
    const { cases } = JSON.parse(readFileSync(RECORDED, 'utf8')) as { cases: Case[] };
    expect(cases.length).toBeGreaterThan(0);
    for (const c of cases) {
      const { ratio, status } = compoundPace({
        baseValue: c.base_value,
        baseYear: c.base_year,
        currentValue: c.current_value,
        currentYear: c.current_year,
        direction: c.direction,
        target: c.target,
        targetYear: c.target_year,
      });
      expect.soft(status, c.id).toBe(c.expected_status);
      if (c.expected_ratio === null) expect.soft(ratio, c.id).toBeNull();
      else
        expect
          .soft(Math.abs((ratio ?? NaN) - c.expected_ratio), c.id)
          .toBeLessThanOrEqual(1e-9 * Math.abs(c.expected_ratio));
    }
  });
});
