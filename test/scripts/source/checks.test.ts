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
      text: {
        ko: '금액: 2021의 누적값 5,255가 2021-01/2021-09의 11,438보다 작습니다.',
        en: '금액: the cumulative value 5,255 of 2021 is below 11,438 of 2021-01/2021-09.',
      },
    },
  ]);
});

test('a value a thousand times the one before it is found, a leap over zero is not', () => {
  const all = { ...course, series: () => '' };
  expect(
    checkNeighbours(rows(['2020', 12], ['2021', 12_000], ['2022', 0], ['2023', 11_500]), all).map(
      ({ record, text }) => [record, text.ko],
    ),
  ).toEqual([[3, '금액: 2021의 값 12,000이 바로 앞 2020의 값 12와 천 배 이상 차이 납니다.']]);
  expect(checkNeighbours(rows(['2020', 1], ['2021', 999]), all)).toEqual([]);
});

test('parts that do not add up are found beyond what rounding explains', () => {
  const parts = { ko: '업종별 금액', en: 'the sectors' };
  const whole = { ko: '전체', en: 'the total' };
  const of = (sum: number, total: number) => ({ record: 7, parts, whole, period: '2021', sum, total, tolerance: 9 });
  expect(checkSums([of(100, 109), of(149_371, 159_371)])).toEqual([
    {
      check: 'parts-do-not-add-up',
      record: 7,
      text: {
        ko: '2021: 업종별 금액의 합 149,371이 전체 159,371보다 10,000 적습니다.',
        en: '2021: the sectors add up to 149,371, which is 10,000 less than the total of 159,371.',
      },
    },
  ]);
});

test.each([
  [['2023-04', '2023-06', '2023-07'], ['No rows for 2023-05.']],
  [['2017-Q4', '2024-Q1'], ['No rows from 2018-Q1 to 2023-Q4.']],
  [['2019', '2023', '2020'], ['No rows from 2021 to 2022.']],
  [['2025-H1', '2025-H2', '2026-H1'], []],
  [['2022-12', '2023-01'], []],
])('checkGaps(%j) finds %j', (periods, found) => {
  expect(checkGaps(periods).map(({ text }) => text.en)).toEqual(found);
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
