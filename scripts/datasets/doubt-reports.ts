import { agreement } from '../../src/model/agreement.ts';
import { comparePeriods, publishedBy, spanOf } from '../../src/model/period.ts';
import { joinKey, type Doubt } from '../source/contract.ts';
import type { Origin } from '../source/column.ts';

/** What of a report the doubts look at. */
export interface DoubtedReport extends Origin {
  readonly indicator: string;
  readonly measure: string;
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: string;
  readonly published: string | null;
}

/** A slip of three digits shows even where the neighbours themselves differ threefold. */
const TOO_FAR = 300;
/** Periods looked at on each side: beside one wrong value a sound one still has sound neighbours. */
const NEIGHBOURS = 2;
/** No figure of small business is older, and no pledge is due later. */
const EARLIEST = '1945';
const LATEST = '2060';

const amount = ({ value }: DoubtedReport): number => Math.abs(Number(value));
const isFar = (a: DoubtedReport, b: DoubtedReport): boolean => {
  const ratio = amount(a) / amount(b);
  return ratio >= TOO_FAR || ratio <= 1 / TOO_FAR;
};
const say = ({ value, period, record }: DoubtedReport): string => `${value} in ${period} (record ${record})`;
/** Changes may be negative, and leap. */
const isChange = ({ measure }: DoubtedReport): boolean => /(^|-)(growth|change)$/.test(measure);
/** What people say will come is published before it comes. */
const isExpectation = ({ measure }: DoubtedReport): boolean => measure === 'outlook';

/** Doubts that a row raises by itself; `received` is the last day its file can speak of. */
function doubtRow(row: DoubtedReport, received: string): Doubt[] {
  const { start, end, frequency } = spanOf(row.period);
  const day = publishedBy(row.published);
  const doubts: Doubt[] = [];
  const doubt = (rule: Doubt['rule'], column: string, expected: string, got: string): void => {
    doubts.push({ rule, row, column, expected, got });
  };
  if (start < EARLIEST || end > `${LATEST}-12-31`)
    doubt('period-out-of-reach', 'period', `a period from ${EARLIEST} to ${LATEST}`, row.period);
  if (row.published !== null && spanOf(row.published).start > received)
    doubt('published-after-receipt', 'published', `a day up to ${received}`, row.published);
  if (row.kind !== 'observation') return doubts;
  if (!isChange(row) && Number(row.value) < 0) doubt('negative', 'value', 'a figure of 0 or more', row.value);
  if (row.measure.startsWith('share') && row.unit === 'percent' && Number(row.value) > 100)
    doubt('share-above-whole', 'value', 'a share of at most 100 percent', row.value);
  if (isExpectation(row)) return doubts;
  // Firms of a year are chosen within it; what happened in a month or a quarter nobody knows before its end.
  const short = row.measure === 'flow' && ['half', 'quarter', 'month'].includes(frequency);
  if (start > (day ?? received))
    doubt('published-before-period', 'period', `a period that had begun by ${day ?? received}`, row.period);
  else if (short && day !== null && day < end)
    doubt('published-before-period', 'period', `a period that was over by ${row.published}`, row.period);
  return doubts;
}

/** Doubts that the rows of one series raise beside each other: a slip of three digits, a running total that falls. */
function doubtSeries(rows: readonly DoubtedReport[]): Doubt[] {
  const ordered = rows.toSorted((a, b) => comparePeriods(a.period, b.period) || a.record - b.record);
  const periods = [
    ...Map.groupBy(
      ordered.filter((row) => amount(row) > 0),
      ({ period }) => period,
    ).values(),
  ];
  const far = periods.flatMap((members, at) =>
    members.flatMap((row): Doubt[] => {
      const around = periods.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).flat();
      const near = around.filter((other) => other !== row);
      const [neighbour] = near;
      if (!neighbour || !near.every((other) => isFar(row, other))) return [];
      const expected = `a value less than ${TOO_FAR} times away from ${say(neighbour)}`;
      return [{ rule: 'far-from-neighbour', row, column: 'value', expected, got: row.value }];
    }),
  );
  if (ordered[0]?.measure !== 'cumulative') return far;
  const wrong = new Set(far.map(({ row }) => row.record));
  const sound = ordered.filter(({ record }) => !wrong.has(record));
  const falls = sound.flatMap((row): Doubt[] => {
    const earlier = sound.filter((other) => spanOf(other.period).end < spanOf(row.period).end);
    // Of each earlier period the smallest value counts: where pages differ, the fall must be beyond all of them.
    const floors = [...Map.groupBy(earlier, ({ period }) => period).values()].map((members) =>
      members.reduce((a, b) => (Number(a.value) <= Number(b.value) ? a : b)),
    );
    const above = floors.findLast(
      (floor) => Number(floor.value) > Number(row.value) && agreement(floor.value, row.value) === null,
    );
    if (!above) return [];
    const expected = `a running total of at least ${say(above)}`;
    return [{ rule: 'cumulative-falls', row, column: 'value', expected, got: row.value }];
  });
  return [...far, ...falls];
}

/**
 * Finds the reports that say what cannot be, or can hardly be: a negative count, a share above the whole, a period out
 * of reach or not over when the page was published, a value hundreds of times its neighbours', a running total that
 * falls. An editor has the last word, in corrections.yaml. Intervals stand beside no neighbour.
 */
export function doubtReports(rows: readonly DoubtedReport[], received: string): readonly Doubt[] {
  const followed = rows.filter(
    (row) => row.kind === 'observation' && !isChange(row) && spanOf(row.period).frequency !== 'interval',
  );
  const series = Map.groupBy(followed, (row) => {
    // A month is no neighbour of a year where things happen during them; of a level or a running total it is.
    const frequency = row.measure === 'cumulative' || row.measure === 'stock' ? '' : spanOf(row.period).frequency;
    return joinKey(row.indicator, row.measure, row.area, row.breakdown, row.unit, frequency);
  });
  return [...rows.flatMap((row) => doubtRow(row, received)), ...[...series.values()].flatMap(doubtSeries)];
}
