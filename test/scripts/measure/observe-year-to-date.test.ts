import { expect, test } from 'vitest';
import { observeYearToDate } from '../../../scripts/measure/observe-year-to-date.ts';

const of = { breakdown: '', source: 'venture-investment' };
const line = (o: ReturnType<typeof observeYearToDate>[number]): string =>
  [o.period, o.value ?? '-', o.status, o.inputs.join(' ')].join(' ').trim();

test('observeYearToDate gives totals as published and quarters by subtraction, with their inputs', () => {
  const totals = [
    { period: '2024', value: 11945.7 },
    { period: '2024-Q1', value: 1957.3 },
    { period: '2024-H1', value: 5485.6 },
    { period: '2024-01/2024-09', value: 8646.3 },
  ];
  expect(observeYearToDate(totals, of).map(line)).toEqual([
    '2024-Q1 1957.3 A',
    '2024-H1 5485.6 A',
    '2024-Q2 3528.3 E 2024-Q1 2024-H1',
    '2024-01/2024-09 8646.3 A',
    '2024-Q3 3160.7 E 2024-H1 2024-01/2024-09',
    '2024 11945.7 A',
    '2024-Q4 3299.4 E 2024-01/2024-09 2024',
    '2024-H2 6460.1 E 2024-H1 2024',
  ]);
});

test('observeYearToDate leaves out a quarter whose earlier total was never received', () => {
  const totals = [
    { period: '2020-H1', value: 3171 },
    { period: '2020-01/2020-09', value: 5411 },
    { period: '2021-Q1', value: 2471 },
  ];
  expect(observeYearToDate(totals, of).map(line)).toEqual([
    '2020-H1 3171 A',
    '2020-01/2020-09 5411 A',
    '2020-Q3 2240 E 2020-H1 2020-01/2020-09',
    '2021-Q1 2471 A',
  ]);
});

test('observeYearToDate never subtracts to a negative: a total below an earlier one is missing, and so is what rests on it', () => {
  const totals = [
    { period: '2021-H1', value: 714.4 },
    { period: '2021-01/2021-09', value: 1143.8 },
    { period: '2021', value: 525.5 },
  ];
  const observed = observeYearToDate(totals, of);
  expect(observed.map(line)).toEqual([
    '2021-H1 714.4 A',
    '2021-01/2021-09 1143.8 A',
    '2021-Q3 429.4 E 2021-H1 2021-01/2021-09',
    '2021 - M',
    '2021-Q4 - M 2021-01/2021-09 2021',
    '2021-H2 - M 2021-H1 2021',
  ]);
  expect(observed.at(-1)?.reasons).toEqual([
    {
      code: 'fallen-total',
      total: { period: '2021', value: 525.5 },
      before: { period: '2021-01/2021-09', value: 1143.8 },
    },
  ]);
});

test('observeYearToDate says which values are the source and which were subtracted, and how', () => {
  const observed = observeYearToDate(
    [
      { period: '2024-Q1', value: 1957.3 },
      { period: '2024-H1', value: 5485.6 },
      { period: '2024-01/2024-09', value: 8646.3 },
    ],
    of,
  );
  expect(observed.map((o) => [o.period, o.area, o.origin])).toEqual([
    ['2024-Q1', 'KR', 'dataset'],
    ['2024-H1', 'KR', 'dataset'],
    ['2024-Q2', 'KR', 'derived'],
    ['2024-01/2024-09', 'KR', 'dataset'],
    ['2024-Q3', 'KR', 'derived'],
  ]);
  expect(observed.flatMap((o) => o.reasons)).toEqual([
    { code: 'within-year', from: { period: '2024-Q1', value: 1957.3 }, to: { period: '2024-H1', value: 5485.6 } },
    {
      code: 'within-year',
      from: { period: '2024-H1', value: 5485.6 },
      to: { period: '2024-01/2024-09', value: 8646.3 },
    },
  ]);
});

test('observeYearToDate marks a missing total as of the source, and what rests on it as derived', () => {
  const observed = observeYearToDate(
    [
      { period: '2021-Q1', value: 9 },
      { period: '2021-H1', value: 5 },
      { period: '2021-01/2021-09', value: 12 },
    ],
    of,
  );
  expect(observed.map((o) => `${line(o)} ${o.origin}`)).toEqual([
    '2021-Q1 9 A dataset',
    '2021-H1 - M dataset',
    '2021-Q2 - M 2021-Q1 2021-H1 derived',
    '2021-01/2021-09 12 A dataset',
    '2021-Q3 - M 2021-H1 2021-01/2021-09 derived',
  ]);
  expect(observed[1]?.reasons).toMatchObject([{ total: { period: '2021-H1' }, before: { period: '2021-Q1' } }]);
});

test('observeYearToDate compares totals within one year only, and lets a total stay as it was', () => {
  const totals = [
    { period: '2023-Q1', value: 100 },
    { period: '2024-H1', value: 7 },
    { period: '2024-01/2024-09', value: 7 },
  ];
  expect(observeYearToDate(totals, of).map(line)).toEqual([
    '2023-Q1 100 A',
    '2024-H1 7 A',
    '2024-01/2024-09 7 A',
    '2024-Q3 0 E 2024-H1 2024-01/2024-09',
  ]);
});
