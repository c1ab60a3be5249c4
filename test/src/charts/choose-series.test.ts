import { describe, expect, test } from 'vitest';
import { chooseSeries, findGaps, placeInYears } from '../../../src/charts/choose-series.ts';
import { yearTicks } from '../../../src/charts/year-ticks.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import {
  customsExports,
  exportItems,
  observation,
  smartFactories,
  smeExports,
  unicorns,
  ventureInvestment,
} from './indicators.ts';

const flow = (periods: Record<string, number | null>, rest: Partial<Indicator> = {}): Indicator => ({
  ...smeExports,
  observations: Object.entries(periods).map(([period, value]) => observation(period, value)),
  ...rest,
});
const months = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    index,
  ]),
);

describe('chooseSeries', () => {
  test('takes the years of a flow, and never an interval or a day for a year', () => {
    const [first] = chooseSeries(
      flow({ '2023': 1, '2024': 2, '2023/2024': 3, '2024-01/2024-09': 4, '2024-12-31': 5, '2024-Q1': 6 }),
    );
    expect(first?.frequency).toBe('year');
    expect(first?.observations.map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  test('takes months from two years of them on, unless a yearly target is to be held against', () => {
    expect(chooseSeries(flow({ ...months, '2024': 1, '2025': 2 })).map(({ frequency }) => frequency)).toEqual([
      'month',
      'year',
    ]);
    expect(
      chooseSeries(flow({ ...months, '2024': 1, '2025': 2 }, { target: ventureInvestment.target })).map(
        ({ frequency }) => frequency,
      ),
    ).toEqual(['year', 'month']);
  });

  test('joins years, months and days of a level into one line, one point a day', () => {
    const level = {
      ...unicorns,
      observations: [
        observation('2024', 5),
        observation('2024-12', 5),
        observation('2025-03-31', 7),
        observation('2014/2024', 9),
      ],
    };
    expect(chooseSeries(level)[0]?.observations.map(({ period }) => period)).toEqual(['2024', '2025-03-31']);
  });

  test('keeps to one area and one breakdown', () => {
    const mixed = {
      ...smeExports,
      observations: [
        observation('2024', 1),
        observation('2024', 2, { area: 'KR-11' }),
        observation('2023', 3, { breakdown: 'item=cars' }),
      ],
    };
    expect(chooseSeries(mixed)[0]?.observations).toHaveLength(1);
    expect(chooseSeries(mixed, 'item=cars')[0]?.observations.map(({ value }) => value)).toEqual([3]);
    expect(chooseSeries(mixed, '', 'KR-11')[0]?.observations.map(({ value }) => value)).toEqual([2]);
  });

  test('leaves a single early figure before a long silence to the table', () => {
    const [series] = chooseSeries(flow({ '2008': 1, '2020': 2, '2021': 3, '2022': 4, '2023': 5 }));
    expect(series?.observations.map(({ period }) => period)).toEqual(['2020', '2021', '2022', '2023']);
    expect(series?.earlier.map(({ period }) => period)).toEqual(['2008']);
  });

  test('has nothing to draw without a figure', () => {
    expect(chooseSeries(exportItems)).toEqual([]);
    expect(chooseSeries(flow({ '2024': null }))).toEqual([]);
  });
});

describe('findGaps', () => {
  const gapsOf = (indicator: Indicator, asOf = '2026-11-22') => {
    const [series] = chooseSeries(indicator);
    return series ? findGaps(series, asOf).map(({ first, last }) => (first === last ? first : `${first}/${last}`)) : [];
  };

  test.each<[string, Indicator, string[]]>([
    ['years between and after the figures', smartFactories, ['2015/2017', '2023', '2025']],
    ['a year that is stated to be missing', smeExports, ['2015']],
    ['years of levels on irregular days', unicorns, ['2018/2019', '2023/2024']],
    ['a month', customsExports, ['2023-05']],
    ['no gap', ventureInvestment, []],
    ['quarters', flow({ '2024-Q1': 1, '2024-Q4': 2 }), ['2024-Q2/2024-Q3']],
    ['halves', flow({ '2023-H1': 1, '2024-H1': 2 }), ['2023-H2']],
  ])('finds %s', (_, indicator, gaps) => expect(gapsOf(indicator)).toEqual(gaps));

  test('counts no year before it has ended', () => {
    expect(gapsOf(flow({ '2023': 1, '2024': 2 }), '2025-12-31')).toEqual([]);
    expect(gapsOf(flow({ '2023': 1, '2024': 2 }), '2026-01-01')).toEqual(['2025']);
  });
});

test('placeInYears puts the end of a year on its number and a month into its twelfth', () => {
  expect(placeInYears('2024', 'year')).toBe(2024);
  expect(placeInYears('2024-12', 'point')).toBe(2024);
  expect(placeInYears('2024-06', 'point')).toBe(2023.5);
  expect(placeInYears('2024-01', 'month')).toBeCloseTo(2024 + 1 / 24, 10);
  expect(placeInYears('2024-Q4', 'quarter')).toBeCloseTo(2024.875, 10);
});

describe('yearTicks', () => {
  test.each([
    ['every year where there is room', [2020, 2025] as const, 600, true, [2020, 2021, 2022, 2023, 2024, 2025]],
    ['the last year always', [2014.85, 2030.15] as const, 320, true, [2015, 2020, 2025, 2030]],
    ['stretches in their middle', [2024, 2026] as const, 300, false, [2024, 2025]],
  ])('writes %s', (_, domain, width, points, years) => {
    expect(yearTicks(domain, width, 44, points).map(({ year }) => year)).toEqual(years);
  });
});
