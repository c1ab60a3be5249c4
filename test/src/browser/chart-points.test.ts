import { describe, expect, it } from 'vitest';
import { changes, codeOf, indexed, shares, type Point } from '../../../src/browser/chart-points.ts';
import { periodCode } from '../../../src/distributions/period-code.ts';

const point = (x: number, value: number, marks: Partial<Point> = {}): Point => ({
  period: String(x),
  x,
  value,
  contested: false,
  breaks: false,
  provisional: false,
  restated: false,
  bar: false,
  title: '',
  when: String(x),
  words: '',
  ground: '',
  ...marks,
});
const said = (points: readonly { readonly period: string; readonly shown: number }[]): string =>
  points.map(({ period, shown }) => `${period} ${shown.toFixed(1)}`).join(', ');

describe('changes(points)', () => {
  it.each([
    ['compares with the year before', [point(2023, 100), point(2024, 110), point(2025, 99)], '2024 10.0, 2025 -10.0'],
    ['leaves out what has no year before', [point(2021, 100), point(2023, 120), point(2024, 150)], '2024 25.0'],
    ['does not cross a break', [point(2023, 100), point(2024, 300, { breaks: true }), point(2025, 330)], '2025 10.0'],
    [
      'takes nothing that sources contradict',
      [point(2023, 100), point(2024, 120, { contested: true }), point(2025, 130)],
      '',
    ],
    [
      'does not set a provisional one against a final one',
      [point(2023, 100), point(2024, 120, { provisional: true }), point(2025, 130, { provisional: true })],
      '2025 8.3',
    ],
    [
      'does not set one against a year before that was restated',
      [point(2024, 100), point(2025, 120, { restated: true })],
      '',
    ],
    ['gives no percentage of zero or less', [point(2023, 0), point(2024, 5)], ''],
    ['compares a month with that month', [point(2024.04, 10), point(2024.96, 99), point(2025.04, 12)], '2025.04 20.0'],
  ])('%s', (_, points, expected) => {
    expect(said(changes(points, false))).toBe(expected);
  });

  it('of a share are points, not percent', () => {
    expect(said(changes([point(2024, 40), point(2025, 42.5)], true))).toBe('2025 2.5');
  });
});

describe('indexed(points)', () => {
  it.each([
    ['puts the first at 100', [point(2023, 50), point(2024, 75)], '2023 100.0, 2024 150.0'],
    [
      'stops at a break',
      [point(2023, 50), point(2024, 60), point(2025, 10, { breaks: true })],
      '2023 100.0, 2024 120.0',
    ],
    ['begins with what is not contradicted', [point(2023, 1, { contested: true }), point(2024, 60)], '2024 100.0'],
    ['has none of a first figure that is not above zero', [point(2023, 0), point(2024, 60)], ''],
  ])('%s', (_, points, expected) => {
    expect(said(indexed(points))).toBe(expected);
  });
});

describe('shares(points, totals)', () => {
  it.each([
    [
      'are percent of the total of the same period',
      [point(2024, 30), point(2025, 10)],
      [point(2025, 40), point(2024, 40)],
      '2024 75.0, 2025 25.0',
    ],
    [
      'leave out a period whose total nobody published',
      [point(2024, 30), point(2025, 10)],
      [point(2024, 40)],
      '2024 75.0',
    ],
    ['take no total that sources contradict', [point(2025, 10)], [point(2025, 40, { contested: true })], ''],
    ['take no part that sources contradict', [point(2025, 10, { contested: true })], [point(2025, 40)], ''],
    ['have none of a total of zero', [point(2025, 0)], [point(2025, 0)], ''],
  ])('%s', (_, points, totals, expected) => {
    expect(said(shares(points, totals))).toBe(expected);
  });
});

it.each(['2025', '2025-H1', '2025-Q3', '2025-03', '2025-03-31', '2025-07/2026-06'])(
  'codeOf(%j) is as the files write it',
  (period) => {
    expect(codeOf(period)).toBe(periodCode(period));
  },
);
