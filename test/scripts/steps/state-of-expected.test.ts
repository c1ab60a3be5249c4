import { describe, expect, it } from 'vitest';
import type { SeenRule } from '../../../scripts/editorial/expected-entry.ts';
import { stateOfExpected } from '../../../scripts/steps/state-of-expected.ts';
import { step } from './step.ts';

const STEPS = [
  step('2026-01', 'chosen'),
  step('2026-04-15', 'opened'),
  step('2026-07', 'chosen', { areas: ['KR-27'] }),
  step('2026-07-07', 'chosen'),
];

describe('stateOfExpected', () => {
  it.each<[string, string, SeenRule | undefined, 'due' | 'seen' | 'not-seen', string | null]>([
    ['due later', '2026-12', undefined, 'due', null],
    ['due on the day of comparison', '2026-11-26', undefined, 'due', null],
    ['due in the month of the day of comparison', '2026-11', undefined, 'due', null],
    ['due the day before', '2026-11-25', undefined, 'not-seen', null],
    ['with a rule that no step fits', '2026-03', { stages: ['delivered'], from: '2026-03-01' }, 'not-seen', null],
    ['with a step too early', '2026-03', { stages: ['opened'], from: '2026-05-01' }, 'not-seen', null],
    [
      'with the first of two steps that fit',
      '2026-03',
      { stages: ['chosen'], from: '2026-03-01' },
      'seen',
      '2026-07 chosen',
    ],
    [
      'with a month that begins too early',
      '2026-01',
      { stages: ['chosen'], from: '2026-01-02' },
      'seen',
      '2026-07 chosen',
    ],
    ['in a province', '2026-03', { stages: ['chosen'], from: '2026-03-01', area: 'KR-29' }, 'not-seen', null],
    ['in its province', '2026-03', { stages: ['chosen'], from: '2026-03-01', area: 'KR-27' }, 'seen', '2026-07 chosen'],
    ['with another unit', '2026-03', { stages: ['chosen'], from: '2026-03-01', unit: 'cities' }, 'not-seen', null],
    [
      'with one of two stages',
      '2026-03',
      { stages: ['opened', 'chosen'], from: '2026-02-01' },
      'seen',
      '2026-04-15 opened',
    ],
    ['seen before it was due', '2026-12', { stages: ['opened'], from: '2026-04-01' }, 'seen', '2026-04-15 opened'],
  ])('%s', (_, due, rule, state, seen) => {
    expect(stateOfExpected(due, rule, STEPS, '2026-11-26')).toEqual({ state, seen });
  });
});
