import { compareText } from '../../../src/model/order.ts';
import { periodsFrom } from '../../../src/model/period.ts';
import type { Reason } from '../../../src/model/reason.ts';
import type { CustomsCountryRow, CustomsItemRow } from '../../datasets/customs-exports-330499.ts';
import { assertAccounted } from '../../measure/assert-accounted.ts';
import { sumPeriods } from '../../measure/sum-periods.ts';
import type { RawObservation } from '../../terms/raw-observation.ts';

const DATASET = 'customs-exports-330499';

/** What is read of a row of each table. */
type ItemRow = Pick<CustomsItemRow, 'month' | 'hs10' | 'exportsUsd'>;
type CountryRow = Pick<CustomsCountryRow, 'month' | 'country' | 'exportsUsd'>;

/** US dollars by month; a month without its rows is null. */
type Months = ReadonlyMap<string, number | null>;

/** What a row says: one month, one code, dollars. */
interface Cell {
  readonly month: string;
  readonly code: string;
  readonly usd: number;
}

const millions = (usd: number | null): number | null => (usd === null ? null : usd / 1_000_000);

/** Spreads cells to one series per code, in order of code, over all months from the first to the last of the table. */
function seriesByCode(cells: readonly Cell[]): Map<string, Months> {
  const seen = cells.map((cell) => cell.month).sort(compareText);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const dollars = new Map(cells.map((cell) => [`${cell.code} ${cell.month}`, cell.usd]));
  const codes = [...new Set(cells.map((cell) => cell.code))].sort(compareText);
  const months = periodsFrom(first, last);
  const series = new Map(
    codes.map((code) => [code, new Map(months.map((month) => [month, dollars.get(`${code} ${month}`) ?? null]))]),
  );
  assertAccounted(
    'customs exports, USD',
    cells.map((cell) => cell.usd),
    [...series.values()].flatMap((one) => [...one.values()].map((usd) => usd ?? 0)),
  );
  return series;
}

/** Adds up the series of one table month by month: a month that one of them lacks has no total. */
function totalOf(series: readonly Months[]): Months {
  return new Map(
    [...(series[0]?.keys() ?? [])].map((month) => {
      const parts = series.map((one) => one.get(month) ?? null);
      return [month, parts.includes(null) ? null : parts.reduce<number>((sum, usd) => sum + (usd ?? 0), 0)];
    }),
  );
}

/** The table a series is read from, and the months of the same quantity in the other table where it has them. */
interface Origin {
  readonly table: 'item' | 'country';
  readonly elsewhere: Months | null;
}

/** Says which months are missing and what the other table gives for them. */
const noRows = (missing: readonly string[], total: boolean, { table, elsewhere }: Origin): Reason => ({
  code: 'no-rows',
  table,
  missing: [...missing],
  total,
  elsewhere: missing.flatMap((period) => {
    const value = millions(elsewhere?.get(period) ?? null);
    return value === null ? [] : [{ period, value }];
  }),
});

const sumOf = (inputs: readonly string[]): Reason => ({
  code: 'sum-of-rows',
  from: inputs[0] ?? '',
  to: inputs.at(-1) ?? '',
  rows: inputs.length,
});

/** Makes the observations of one series: its months, and the quarters and years they add up to. */
function observeSeries(breakdown: string, months: Months, from: Origin): RawObservation[] {
  const latest = [...months.keys()].at(-1);
  const like = { area: 'KR', breakdown, source: DATASET } as const;
  const monthly = [...months].map(([period, usd]): RawObservation => ({
    ...like,
    period,
    value: millions(usd),
    // The month published last may still be corrected.
    status: usd === null ? 'M' : period === latest ? 'P' : 'A',
    inputs: [],
    reasons: usd === null ? [noRows([period], false, from)] : [],
    origin: 'dataset',
  }));
  const longer = sumPeriods(months, ['quarter', 'year']).map(({ period, value, inputs, missing }): RawObservation => ({
    ...like,
    period,
    value: millions(value),
    status: value === null ? 'M' : 'E',
    inputs: value === null ? missing : inputs,
    reasons: [value === null ? noRows(missing, true, from) : sumOf(inputs)],
    origin: 'derived',
  }));
  return [...monthly, ...longer];
}

/**
 * Returns the exports of HS 330499 in USD million by month, quarter and year: in total (the sum of the 10-digit
 * lines), by line and by destination. A month without its rows is missing, and so is every quarter and year that
 * holds it; the latest month of each table is provisional. Empty when there are no rows.
 */
export function observeCustoms(item: readonly ItemRow[], country: readonly CountryRow[]): RawObservation[] {
  const lines = seriesByCode(item.map((row) => ({ month: row.month, code: row.hs10, usd: row.exportsUsd })));
  const destinations = seriesByCode(
    country.map((row) => ({ month: row.month, code: row.country, usd: row.exportsUsd })),
  );
  const total = { table: 'item', elsewhere: totalOf([...destinations.values()]) } as const;
  return [
    ...observeSeries('', totalOf([...lines.values()]), total),
    ...[...lines].flatMap(([code, series]) =>
      observeSeries(`hs10=${code}`, series, { table: 'item', elsewhere: null }),
    ),
    ...[...destinations].flatMap(([code, series]) =>
      observeSeries(`destination=${code}`, series, { table: 'country', elsewhere: null }),
    ),
  ];
}
