import { describe, expect, it } from 'vitest';
import { findBaseline, findLastWholeYear } from '../../../scripts/measure/find-baseline.ts';
import { findPartYear } from '../../../scripts/measure/part-year.ts';
import { findTwelveMonths } from '../../../scripts/measure/twelve-months.ts';
import { endInYears } from '../../../src/model/period.ts';
import type { Point } from '../../../src/model/point.ts';

/** Writes points as `2025: 13.6, 2026-H1: 8`. */
const points = (text: string): Point[] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [period = '', value = ''] = part.split(': ');
      return { period, value: Number(value) };
    });
const months = (year: number, through: number, value: number): string =>
  Array.from({ length: through }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}: ${value}`).join(', ');

describe('the newest twelve months', () => {
  it.each([
    [
      'are the last year, plus this half, less the half before',
      '2024: 11945.7, 2025-H1: 5738, 2025: 13624.4, 2026-H1: 8867.6',
      '2025-07/2026-06 16754 of 2025 2025-H1 2026-H1',
    ],
    [
      'are put together by the longest part of this year that last year has too',
      '2025-Q1: 2, 2025-H1: 5, 2025-01/2025-09: 8, 2025: 12, 2026-Q1: 3, 2026-H1: 7',
      '2025-07/2026-06 14 of 2025 2025-H1 2026-H1',
    ],
    [
      'are nine months of an interval as well',
      '2025-01/2025-09: 8, 2025: 12, 2026-01/2026-09: 9',
      '2025-10/2026-09 13 of 2025 2025-01/2025-09 2026-01/2026-09',
    ],
    [
      'are parts that follow each other where last year lacks the same part',
      '2025-Q3: 3, 2025-Q4: 4, 2025: 12, 2026-H1: 7',
      '2025-07/2026-06 14 of 2025-Q3 2025-Q4 2026-H1',
    ],
    [
      'are twelve single months',
      `${months(2025, 12, 1)}, 2025: 12, ${months(2026, 2, 3)}`,
      '2025-03/2026-02 16 of 2025 2025-01 2025-02 2026-01 2026-02',
    ],
    ['are none with a hole', '2025-Q4: 4, 2025: 12, 2026-H1: 7', null],
    ['are none where the whole year is the newest', '2024: 11, 2025-H1: 5, 2025: 12', null],
    ['are none without a whole year', '2025-Q4: 4, 2026-Q1: 7', null],
    ['are none of a day', '2025: 12, 2026-06-30: 7', null],
    ['are none at all without figures', '', null],
  ])('%s', (_, text, expected) => {
    const found = findTwelveMonths(points(text));
    expect(found && `${found.period} ${found.value} of ${found.inputs.map((p) => p.period).join(' ')}`).toBe(expected);
  });
});

describe('what this year has brought', () => {
  it.each([
    [
      'stands beside the same half of last year',
      '2025-H1: 5738, 2025: 13624.4, 2026-H1: 8867.6',
      '5738 → 2026-H1 8867.6',
    ],
    ['is added up from months', `${months(2025, 12, 1)}, 2025: 12, ${months(2026, 8, 2)}`, '8 → 2026-01/2026-08 16'],
    ['stands alone where last year lacks the part', '2025: 12, 2026-H1: 7', '? → 2026-H1 7'],
    ['is the longest part without a hole', '2025-Q1: 1, 2025: 12, 2026-Q1: 2, 2026-Q3: 9', '1 → 2026-Q1 2'],
    ['is nothing where the whole year is the newest', '2025-H1: 5, 2025: 12', null],
    ['is nothing two years after the newest whole year', '2024: 12, 2026-H1: 7', null],
  ])('%s', (_, text, expected) => {
    const part = findPartYear(points(text));
    expect(part && `${part.from?.value ?? '?'} → ${part.to.period} ${part.to.value}`).toBe(expected);
  });
});

describe('the baseline', () => {
  const place = (p: Point): number => endInYears(p.period);
  it.each([
    ['is the year that ended two weeks after the pledge', '2024: 1, 2025: 2', '2025-12-17', '2025'],
    ['is the year before, for a pledge of spring', '2024: 1, 2025: 2', '2025-04-01', '2024'],
    ['is the level of the month of the pledge', '2025-10: 1, 2025-12: 2, 2026-03: 3', '2025-12-17', '2025-12'],
    ['is the more precise of two that end together', '2025: 1, 2025-12: 2', '2025-12-17', '2025-12'],
    ['lies no further away than a year', '2018: 1', '2025-12-17', null],
    ['is none without figures', '', '2025-12-17', null],
  ])('%s', (_, text, pledged, expected) => {
    expect(findBaseline(points(text), pledged, place)?.period ?? null).toBe(expected);
  });

  it('was the last whole year over before the pledge, by the first method', () => {
    expect(findLastWholeYear(points('2023: 1, 2024: 2, 2025-H1: 1, 2025: 3'), '2025-12-17')?.period).toBe('2024');
  });
});
