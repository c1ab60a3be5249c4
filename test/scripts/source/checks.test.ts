import { expect, test } from 'vitest';
import { checkCumulative } from '../../../scripts/source/checks/cumulative.ts';
import { checkFreshness, dueDay } from '../../../scripts/source/checks/freshness.ts';
import { checkGaps } from '../../../scripts/source/checks/gaps.ts';
import { checkNeighbours } from '../../../scripts/source/checks/neighbours.ts';
import { checkSums } from '../../../scripts/source/checks/sums.ts';

const rows = (...values: ReadonlyArray<readonly [string, number | null]>) =>
  values.map(([period, value], i) => ({ record: i + 2, period, value }));
type Row = ReturnType<typeof rows>[number];
const course = {
  series: (row: Row) => row.period.slice(0, 4),
  period: (row: Row) => row.period,
  values: [{ name: '금액', of: (row: Row) => row.value }],
};

test('a cumulative value below the one before it in its year is found, across a missing one, and not across years', () => {
  const found = checkCumulative(
    rows(['2021', 5255], ['2021-Q1', 2760], ['2021-H1', null], ['2021-01/2021-09', 11_438], ['2022-Q1', 3126]),
    course,
  );
  expect(found).toEqual([
    {
      check: 'cumulative-falls',
      record: 2,
      params: { column: '금액', period: '2021', value: 5255, before: { period: '2021-01/2021-09', value: 11_438 } },
    },
  ]);
});

test('a value a thousand times the one before it is found, a leap over zero is not', () => {
  const all = { ...course, series: () => '' };
  expect(checkNeighbours(rows(['2020', 12], ['2021', 12_000], ['2022', 0], ['2023', 11_500]), all)).toMatchObject([
    { record: 3, params: { column: '금액', period: '2021', value: 12_000, before: { period: '2020', value: 12 } } },
  ]);
  expect(checkNeighbours(rows(['2020', 1], ['2021', 999]), all)).toEqual([]);
});

test('parts that do not add up are found beyond what rounding explains', () => {
  const of = (sum: number, total: number) =>
    ({ record: 7, what: 'sectors', period: '2021', sum, total, tolerance: 9 }) as const;
  expect(checkSums([of(100, 109), of(149_371, 159_371)])).toEqual([
    {
      check: 'parts-do-not-add-up',
      record: 7,
      params: { what: 'sectors', period: '2021', sum: 149_371, total: 159_371 },
    },
  ]);
});

test.each([
  [['2023-04', '2023-06', '2023-07'], ['2023-05..2023-05']],
  [['2017-Q4', '2024-Q1'], ['2018-Q1..2023-Q4']],
  [['2019', '2023', '2020'], ['2021..2022']],
  [['2025-H1', '2025-H2', '2026-H1'], []],
  [['2022-12', '2023-01'], []],
])('checkGaps(%j) finds %j', (periods, found) => {
  expect(checkGaps(periods).map(({ params }) => `${params.from}..${params.to}`)).toEqual(found);
});

test.each([
  ['2026-08', { cadence: 'monthly', published_within_days: 15 }, '2026-10-15'],
  ['2026-H1', { cadence: 'quarterly', published_within_days: 50 }, '2026-11-19'],
  ['2023', { cadence: 'yearly', published_within_days: 610 }, '2026-09-02'],
  ['2023', { cadence: 'irregular' }, null],
] as const)('what follows %s, %j, is due on %s', (latest, description, due) => {
  expect(dueDay(latest, description)).toBe(due);
});

test('a dataset is stale from the day after, and never without a period', () => {
  const monthly = { cadence: 'monthly', published_within_days: 15 } as const;
  expect(checkFreshness('2026-08', '2026-10-15', monthly)).toEqual([]);
  expect(checkFreshness('2026-08', '2026-10-16', monthly)).toHaveLength(1);
  expect(checkFreshness(null, '2026-10-16', monthly)).toEqual([]);
});
