import { compareText } from '../../../src/model/order.ts';
import { ENGLISH_MONTHS, periodsFrom } from '../../../src/model/period.ts';
import type { Text } from '../../../src/model/text.ts';
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

const inEnglish = (usd: number): string => `USD ${(usd / 1_000_000).toFixed(1)} million`;

/** Writes dollars in units of ten thousand, the way Korean counts: 609,699,847 is 6억 970만 달러. */
function inKorean(usd: number): string {
  const tenThousands = Math.round(usd / 100_000) * 10;
  const [hundredMillions, rest] = [Math.floor(tenThousands / 10_000), tenThousands % 10_000];
  const parts = [
    hundredMillions && `${hundredMillions.toLocaleString('en-US')}억`,
    rest && `${rest.toLocaleString('en-US')}만`,
  ];
  return `${parts.filter(Boolean).join(' ')} 달러`;
}

/** Names a month: 2023년 5월, May 2023. */
function monthInWords(month: string): Text {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return { ko: `${year}년 ${number}월`, en: `${ENGLISH_MONTHS[number - 1] ?? ''} ${year}` };
}

/** The table a series is read from, and the months of the same quantity in the other table where it has them. */
interface Origin {
  readonly table: Text;
  readonly elsewhere: Months | null;
}

/** Says which months are missing, what follows, and what the other table gives for them. */
function missingNote(missing: readonly string[], isSum: boolean, { table, elsewhere }: Origin): Text {
  const lacking = missing.map(monthInWords);
  const known = missing.flatMap((month) => {
    const usd = elsewhere?.get(month);
    return typeof usd === 'number' ? [{ ...monthInWords(month), usd }] : [];
  });
  const ko = [
    `${table.ko}에 ${lacking.map((month) => month.ko).join(', ')}이 없${isSum ? '어 합계를 내지 않았습니다' : '습니다'}.`,
    ...known.map((month) => `같은 통계의 국가별 자료에는 ${month.ko}이 ${inKorean(month.usd)}로 적혀 있습니다.`),
  ];
  const en = [
    `${table.en} lacks ${lacking.map((month) => month.en).join(', ')}${isSum ? ', and an incomplete sum is not a total' : ''}.`,
    ...known.map(
      (month) => `The file by country of the same statistics gives ${inEnglish(month.usd)} for ${month.en}.`,
    ),
  ];
  return { ko: ko.join(' '), en: en.join(' ') };
}

function sumNote(inputs: readonly string[]): Text {
  const [from, to] = [monthInWords(inputs[0] ?? ''), monthInWords(inputs.at(-1) ?? '')];
  return {
    ko: `직접 계산한 값입니다. ${from.ko}부터 ${to.ko}까지 월별 값 ${inputs.length}개를 더했습니다.`,
    en: `Computed by us: the ${inputs.length} monthly values from ${from.en} to ${to.en}, added up.`,
  };
}

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
    note: usd === null ? missingNote([period], false, from) : null,
    origin: 'dataset',
  }));
  const longer = sumPeriods(months, ['quarter', 'year']).map(({ period, value, inputs, missing }): RawObservation => ({
    ...like,
    period,
    value: millions(value),
    status: value === null ? 'M' : 'E',
    inputs: value === null ? missing : inputs,
    note: value === null ? missingNote(missing, true, from) : sumNote(inputs),
    origin: 'derived',
  }));
  return [...monthly, ...longer];
}

const BY_ITEM: Text = { ko: '품목별 자료', en: 'The file by item' };
const BY_COUNTRY: Text = { ko: '국가별 자료', en: 'The file by country' };

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
  const total = { table: BY_ITEM, elsewhere: totalOf([...destinations.values()]) };
  return [
    ...observeSeries('', totalOf([...lines.values()]), total),
    ...[...lines].flatMap(([code, series]) =>
      observeSeries(`hs10=${code}`, series, { table: BY_ITEM, elsewhere: null }),
    ),
    ...[...destinations].flatMap(([code, series]) =>
      observeSeries(`destination=${code}`, series, { table: BY_COUNTRY, elsewhere: null }),
    ),
  ];
}
