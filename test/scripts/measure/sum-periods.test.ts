import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LongerFrequency, sumPeriods } from '../../../scripts/measure/sum-periods.ts';

const months = (year: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${year}-${String(from + i).padStart(2, '0')}`);
const ones = (periods: readonly string[]): [string, number | null][] => periods.map((period) => [period, 1]);

interface Case {
  readonly title: string;
  readonly values: readonly (readonly [string, number | null])[];
  readonly to: readonly LongerFrequency[];
  readonly expected: Record<string, { value: number | null; missing: string[] }>;
}

const CASES: readonly Case[] = [
  {
    title: 'adds three months to a quarter',
    values: [
      ['2024-01', 1],
      ['2024-02', 20],
      ['2024-03', 300],
    ],
    to: ['quarter'],
    expected: { '2024-Q1': { value: 321, missing: [] } },
  },
  {
    title: 'adds twelve months to a year, whatever their order',
    values: ones(months(2024, 1, 12).reverse()),
    to: ['year'],
    expected: { 2024: { value: 12, missing: [] } },
  },
  {
    title: 'gives a quarter and a year with a month missing as missing, and names the month',
    values: ones(months(2023, 1, 12).filter((month) => month !== '2023-05')),
    to: ['quarter', 'year'],
    expected: {
      '2023-Q1': { value: 3, missing: [] },
      '2023-Q2': { value: null, missing: ['2023-05'] },
      '2023-Q3': { value: 3, missing: [] },
      '2023-Q4': { value: 3, missing: [] },
      2023: { value: null, missing: ['2023-05'] },
    },
  },
  {
    title: 'treats a month given as missing like a month not given',
    values: [
      ['2023-04', 1],
      ['2023-05', null],
      ['2023-06', 1],
    ],
    to: ['quarter'],
    expected: { '2023-Q2': { value: null, missing: ['2023-05'] } },
  },
  {
    title: 'leaves out the quarter and the year that are not over',
    values: ones([...months(2025, 1, 12), ...months(2026, 1, 8)]),
    to: ['quarter', 'year'],
    expected: {
      '2025-Q1': { value: 3, missing: [] },
      '2025-Q2': { value: 3, missing: [] },
      '2025-Q3': { value: 3, missing: [] },
      '2025-Q4': { value: 3, missing: [] },
      2025: { value: 12, missing: [] },
      '2026-Q1': { value: 3, missing: [] },
      '2026-Q2': { value: 3, missing: [] },
    },
  },
  {
    title: 'adds four quarters to a year',
    values: [
      ['2019-Q1', 23700],
      ['2019-Q2', 26000],
      ['2019-Q3', 24600],
      ['2019-Q4', 26700],
    ],
    to: ['year'],
    expected: { 2019: { value: 101000, missing: [] } },
  },
  {
    title: 'names a missing quarter as a quarter, not as three months',
    values: [
      ['2024-Q1', 1],
      ['2024-Q3', 1],
      ['2024-Q4', 1],
    ],
    to: ['half', 'year'],
    expected: {
      '2024-H1': { value: null, missing: ['2024-Q2'] },
      '2024-H2': { value: 2, missing: [] },
      2024: { value: null, missing: ['2024-Q2'] },
    },
  },
  {
    title: 'takes the longest given part, and never counts its months twice',
    values: [
      ['2021-H1', 10],
      ['2021-Q1', 4],
      ['2021-Q2', 5],
      ['2021-H2', 7],
    ],
    to: ['year'],
    expected: { 2021: { value: 17, missing: [] } },
  },
  {
    title: 'mixes halves, quarters and months in one year',
    values: [
      ['2021-H1', 10],
      ['2021-Q3', 4],
      ['2021-10', 1],
      ['2021-11', 1],
      ['2021-12', 1],
    ],
    to: ['year'],
    expected: { 2021: { value: 17, missing: [] } },
  },
  {
    title: 'does not replace a value the series has itself',
    values: [
      ['2024', 99],
      ['2024-H1', 1],
      ['2024-H2', 1],
    ],
    to: ['year'],
    expected: {},
  },
  {
    title: 'says nothing about a year of which nothing is given',
    values: [
      ['2016-H1', 1],
      ['2016-H2', 1],
      ['2018-H1', 1],
      ['2018-H2', 1],
    ],
    to: ['year'],
    expected: { 2016: { value: 2, missing: [] }, 2018: { value: 2, missing: [] } },
  },
  {
    title: 'never lets a day or an interval enter a sum',
    values: [
      ['2025-01/2025-09', 87100],
      ['2025-12-18', 5],
      ['2025-Q4', 31600],
    ],
    to: ['year', 'half'],
    expected: {},
  },
  {
    title: 'looks up to the end of the last value, over years',
    values: ones([...months(1999, 1, 12), ...months(2001, 1, 12)]),
    to: ['year'],
    expected: { 1999: { value: 12, missing: [] }, 2001: { value: 12, missing: [] } },
  },
  {
    title: 'sums a quarter again that is given as missing',
    values: [
      ['2024-Q1', null],
      ['2024-01', 1],
      ['2024-02', 2],
      ['2024-03', 3],
    ],
    to: ['quarter'],
    expected: { '2024-Q1': { value: 6, missing: [] } },
  },
  {
    title: 'gives nothing for a series of days',
    values: [
      ['2024-01-01', 1],
      ['2024-12-31', 1],
    ],
    to: ['quarter', 'year'],
    expected: {},
  },
  {
    title: 'gives nothing for a series without values',
    values: [['2024-01', null]],
    to: ['quarter', 'year'],
    expected: {},
  },
];

describe('sumPeriods', () => {
  test.each(CASES)('$title', ({ values, to, expected }) => {
    const found = sumPeriods(new Map(values), to).map(({ period, value, missing }) => [period, { value, missing }]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('names the periods it added, in order of time', () => {
    const [sum] = sumPeriods(
      new Map([
        ['2021-Q4', 3],
        ['2021-H1', 1],
        ['2021-Q3', 2],
      ]),
      ['year'],
    );
    expect(sum?.inputs).toEqual(['2021-H1', '2021-Q3', '2021-Q4']);
  });

  test('orders its answer by time, the longer period first', () => {
    const periods = sumPeriods(new Map(ones(months(2024, 1, 12))), ['year', 'quarter', 'half']).map(
      (sum) => sum.period,
    );
    expect(periods).toEqual(['2024-Q1', '2024-H1', '2024-Q2', '2024-Q3', '2024', '2024-H2', '2024-Q4']);
  });

  test('adds up to the same whether months are summed to years or to quarters', () => {
    const year = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(year, (values) => {
        const sums = sumPeriods(new Map(months(2024, 1, 12).map((month, i) => [month, values[i] ?? 0])), [
          'quarter',
          'year',
        ]);
        const total = sums.find((sum) => sum.period === '2024')?.value;
        const quarters = sums
          .filter((sum) => sum.period.includes('Q'))
          .reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(total).toBe(quarters);
      }),
      { seed: 20261122 },
    );
  });

  test('refuses text that is not a period', () => {
    expect(() => sumPeriods(new Map([['2024-13', 1]]), ['year'])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: not a period: 2024-13]`,
    );
  });
});
