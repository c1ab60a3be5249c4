import { describe, expect, it } from 'vitest';
import {
  addDays,
  comparePeriods,
  Day,
  daysBetween,
  endInYears,
  findSpan,
  isPeriod,
  lastMonthOf,
  latestOf,
  nextPeriod,
  Period,
  periodAround,
  periodAt,
  periodsFrom,
  periodsIn,
  previousPeriod,
  publishedBy,
  shiftPeriod,
  spanOf,
  startInYears,
  yearOf,
  yearToDate,
} from '../../../src/model/period.ts';

describe('findSpan', () => {
  it.each([
    ['2024', '2024-01-01 2024-12-31 year'],
    ['2024-Q1', '2024-01-01 2024-03-31 quarter'],
    ['2024-Q4', '2024-10-01 2024-12-31 quarter'],
    ['2025-H1', '2025-01-01 2025-06-30 half'],
    ['2025-H2', '2025-07-01 2025-12-31 half'],
    ['2024-02', '2024-02-01 2024-02-29 month'],
    ['2023-02', '2023-02-01 2023-02-28 month'],
    ['2025-12-18', '2025-12-18 2025-12-18 day'],
    ['2025-01/2025-09', '2025-01-01 2025-09-30 interval'],
    ['2014/2024', '2014-01-01 2024-12-31 interval'],
    ['2018-01-01/2018-12-10', '2018-01-01 2018-12-10 interval'],
    ['2024/2024', '2024-01-01 2024-12-31 interval'],
  ])('%s is %s', (period, expected) => {
    const { start, end, frequency } = spanOf(period);
    expect(`${start} ${end} ${frequency}`).toBe(expected);
  });

  it.each([
    '',
    '24',
    '2024-Q5',
    '2024-H3',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-2',
    '2024Q1',
    '2025-09/2025-01',
    '2024/2025/2026',
    '2024/',
    ' 2024',
    '2024-12-32',
  ])('%j is no period', (text) => {
    expect(findSpan(text)).toBeNull();
    expect(isPeriod(text)).toBe(false);
  });

  it('says what is no period', () => {
    expect(() => spanOf('2024-Q5')).toThrowErrorMatchingInlineSnapshot(`[RangeError: not a period: 2024-Q5]`);
  });
});

it('comparePeriods orders by the end, and puts the whole before its last part', () => {
  const shuffled = [
    '2025',
    '2024-12',
    '2024-Q4',
    '2024',
    '2024-H2',
    '2024-12-31',
    '2014/2024',
    '2024-01/2024-09',
    '2024-Q3',
  ];
  expect(shuffled.toSorted(comparePeriods)).toEqual([
    '2024-01/2024-09',
    '2024-Q3',
    '2014/2024',
    '2024',
    '2024-H2',
    '2024-Q4',
    '2024-12',
    '2024-12-31',
    '2025',
  ]);
});

it.each([
  ['2024', '2024-01/2024-12'],
  ['2024-H1', '2024-01/2024-06'],
  ['2024-Q1', '2024-01/2024-03'],
  ['2024-02', '2024-02-01/2024-02-29'],
  ['2024-02-01', '2024-02-01/2024-02-01'],
  ['2024-01-01/2024-12-31', '2024-01/2024-12'],
])('comparePeriods puts %s before %s, which is the same time', (first, second) => {
  expect([second, first].toSorted(comparePeriods)).toEqual([first, second]);
  expect(comparePeriods(first, second)).toBe(-comparePeriods(second, first));
});

it('an interval may be a single day or month', () => {
  expect(['2024-02/2024-02', '2024-02-01/2024-02-01', 'x/2024', '2024/x'].map(isPeriod)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  ['2025-12-17', true, true],
  ['2025-12', false, true],
  ['2025', false, true],
  ['2025-12-01/2025-12-17', false, true],
  ['tomorrow', false, false],
])('%s is a day: %s, a period: %s', (text, day, period) => {
  expect([Day.safeParse(text).success, Period.safeParse(text).success]).toEqual([day, period]);
});

it('say what was expected instead', () => {
  expect([Day, Period].map((schema) => schema.safeParse('June').error?.issues[0]?.message)).toMatchInlineSnapshot(`
    [
      "expected a day such as 2025-12-17",
      "expected an ISO 8601 period such as 2024, 2024-Q3, 2025-H1, 2026-01, 2025-12-18 or 2025-01/2025-09",
    ]
  `);
});

it.each([
  ['2024', 2025],
  ['2024-H1', 2024.5],
  ['2024-Q3', 2024.75],
  ['2025-12', 2026],
  ['2025-12-31', 2026],
  ['2024-06-15', 2024 + 5.5 / 12],
  ['2023-01/2023-09', 2023.75],
])('endInYears(%s) is %s', (period, at) => {
  expect(endInYears(period)).toBeCloseTo(at, 12);
});

it('publishedBy takes the last day a date can mean, and null for none', () => {
  expect([publishedBy('2026-01'), publishedBy('2026-01-09'), publishedBy(null)]).toEqual([
    '2026-01-31',
    '2026-01-09',
    null,
  ]);
});

it.each([
  ['2025-12-17', '2026-11-22', 340],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-03-01', '2025-03-01', 0],
  ['2025-03-02', '2025-03-01', -1],
  ['1997-06-30', '2026-11-22', 10737],
])('from %s to %s are %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe('nextPeriod and previousPeriod', () => {
  it.each([
    ['2024', '2025'],
    ['2024-H1', '2024-H2'],
    ['2024-H2', '2025-H1'],
    ['2024-Q4', '2025-Q1'],
    ['2024-12', '2025-01'],
    ['2024-09', '2024-10'],
    ['0099', '0100'],
  ])('%s is followed by %s', (period, following) => {
    expect([nextPeriod(period), previousPeriod(following)]).toEqual([following, period]);
  });

  it('step over several at once', () => {
    expect([shiftPeriod('2024-03', -14), shiftPeriod('2024-Q3', 6), shiftPeriod('2024', 0)]).toEqual([
      '2023-01',
      '2026-Q1',
      '2024',
    ]);
  });

  it('refuse what no other period follows of itself', () => {
    expect(() => nextPeriod('2025-01/2025-09')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: not a year, half, quarter or month: 2025-01/2025-09]`,
    );
    expect(() => nextPeriod('2025-01-31')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: not a year, half, quarter or month: 2025-01-31]`,
    );
  });
});

describe('periodsIn', () => {
  it.each([
    ['2024', 'half', '2024-H1 2024-H2'],
    ['2024', 'quarter', '2024-Q1 2024-Q2 2024-Q3 2024-Q4'],
    ['2024-H2', 'quarter', '2024-Q3 2024-Q4'],
    ['2024-Q1', 'month', '2024-01 2024-02 2024-03'],
    ['2024-02', 'month', '2024-02'],
    ['2024-02', 'quarter', ''],
    ['2023-05/2024-07', 'quarter', '2023-Q3 2023-Q4 2024-Q1 2024-Q2'],
    ['2014/2016', 'year', '2014 2015 2016'],
    ['2024-01-02/2024-03-31', 'month', '2024-02 2024-03'],
  ] as const)('%s holds, by %s: %s', (period, frequency, inside) => {
    expect(periodsIn(period, frequency).join(' ')).toBe(inside);
  });
});

describe('periodsFrom', () => {
  it.each([
    ['2023-11', '2024-02', '2023-11 2023-12 2024-01 2024-02'],
    ['2024-Q4', '2024-Q4', '2024-Q4'],
    ['2024-Q4', '2024-Q3', ''],
    ['2022', '2024', '2022 2023 2024'],
  ])('%s to %s: %s', (first, last, all) => {
    expect(periodsFrom(first, last).join(' ')).toBe(all);
  });
});

it.each([
  ['2020-01', '2020-01'],
  ['2020-03', '2020-Q1'],
  ['2020-05', '2020-01/2020-05'],
  ['2020-06', '2020-H1'],
  ['2020-09', '2020-01/2020-09'],
  ['2020-12', '2020'],
])('the year up to %s is %s', (month, period) => {
  expect(yearToDate(month)).toBe(period);
  expect([yearOf(period), lastMonthOf(period)]).toEqual([2020, Number(month.slice(5))]);
});

it.each([
  ['2024', 2024, 2025],
  ['2024-Q3', 2024.5, 2024.75],
  ['2024-07', 2024.5, 2024.583_333],
  ['2024-07-01', 2024.5, 2024.502_688],
  ['2025-01/2025-09', 2025, 2025.75],
])('%s lies between %d and %d on the line of years', (period, start, end) => {
  expect(startInYears(period)).toBeCloseTo(start, 5);
  expect(endInYears(period)).toBeCloseTo(end, 5);
});

it('periodAround and periodAt name the period that holds a day or a place', () => {
  expect([
    periodAround('2024-08-03', 'quarter'),
    periodAround('2024-12-31', 'half'),
    periodAround('2024-12-31', 'month'),
  ]).toEqual(['2024-Q3', '2024-H2', '2024-12']);
  for (const month of periodsFrom('2019-01', '2024-12')) {
    expect(periodAt(startInYears(month), 'month')).toBe(month);
    expect(periodAt((startInYears(month) + endInYears(month)) / 2, 'month')).toBe(month);
  }
});

it('latestOf finds the period that ends last, and none among none', () => {
  expect([latestOf(['2024-Q4', '2025-01', '2024']), latestOf([])]).toEqual(['2025-01', null]);
});

it('addDays counts over the ends of months and years, in both directions', () => {
  expect([addDays('2024-02-28', 2), addDays('2025-12-31', 1), addDays('2026-01-01', -1)]).toEqual([
    '2024-03-01',
    '2026-01-01',
    '2025-12-31',
  ]);
});
