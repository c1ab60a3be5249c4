import { describe, expect, it } from 'vitest';
import { stateOfExpected, type SeenRule } from '../../../scripts/steps/state-of-expected.ts';
import { step } from './step.ts';

const STEPS = [
  step('2026-01', 'chosen'),
  step('2026-04-15', 'opened'),
  step('2026-07', 'chosen', { areas: ['KR-27'] }),
  step('2026-07-07', 'chosen'),
];

describe('stateOfExpected', () => {
  it.each<[string, string, SeenRule | null, 'due' | 'seen' | 'not-seen', string | null]>([
    ['due later', '2026-12', null, 'due', null],
    ['due on the day of comparison', '2026-11-26', null, 'due', null],
    ['due in the month of the day of comparison', '2026-11', null, 'due', null],
    ['due the day before', '2026-11-25', null, 'not-seen', null],
    ['with a rule that no step fits', '2026-03', { stage: 'delivered', from: '2026-03' }, 'not-seen', null],
    ['with a step too early', '2026-03', { stage: 'opened', from: '2026-05' }, 'not-seen', null],
    ['with the first of two steps that fit', '2026-03', { stage: 'chosen', from: '2026-03' }, 'seen', '2026-07 chosen'],
    [
      'with a month that begins too early',
      '2026-01',
      { stage: 'chosen', from: '2026-01-02' },
      'seen',
      '2026-07 chosen',
    ],
    ['in a province', '2026-03', { stage: 'chosen', from: '2026-03', area: 'KR-29' }, 'not-seen', null],
    ['in its province', '2026-03', { stage: 'chosen', from: '2026-03', area: 'KR-27' }, 'seen', '2026-07 chosen'],
    ['seen before it was due', '2026-12', { stage: 'opened', from: '2026-04' }, 'seen', '2026-04-15 opened'],
  ])('%s', (_, due, rule, state, seen) => {
    expect(stateOfExpected(due, rule, STEPS, '2026-11-26')).toEqual({ state, seen });
  });
});
