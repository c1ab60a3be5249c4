import { yearToDate } from '../../src/model/period.ts';
import { checkCumulative } from '../source/checks/cumulative.ts';
import { checkNeighbours } from '../source/checks/neighbours.ts';
import { checkSums, type SumCase } from '../source/checks/sums.ts';
import { googleMonth, mapped, number, optionalNumber } from '../source/column.ts';
import { defineContract, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

const cumulativeTo = () => mapped(googleMonth('시점'), yearToDate);
const amount = (name: string) => number(name, { min: 0 });

/** Venture investment and funds formed, cumulative within the year. Amounts in KRW 100 million. */
const quarter = () =>
  defineContract({
    columns: {
      period: cumulativeTo(),
      invested: amount('신규 벤처투자금액'),
      companies: optionalNumber('피투자기업 수', { min: 0, whole: true }),
      perCompany: optionalNumber('기업당 투자금액', { min: 0 }),
      fundsAmount: amount('벤처펀드 결성금액'),
      funds: optionalNumber('벤처펀드 결성 수', { min: 0, whole: true }),
    },
    key: (row) => row.period,
    period: (row) => row.period,
    from: '2020',
  });

/** The nine sectors by property of the row, in the order of the publisher. */
export const SECTORS = {
  ictServices: 'ICT서비스',
  bioMedical: '바이오·의료',
  machinery: '전기·기계·장비',
  ictManufacturing: 'ICT제조',
  distribution: '유통·서비스',
  chemicals: '화학·소재',
  content: '영상·공연·음반',
  games: '게임',
  other: '기타',
} as const;

/** Venture investment by sector, cumulative within the year, KRW 100 million. */
const sector = () =>
  defineContract({
    columns: {
      period: cumulativeTo(),
      ictServices: amount(SECTORS.ictServices),
      bioMedical: amount(SECTORS.bioMedical),
      machinery: amount(SECTORS.machinery),
      ictManufacturing: amount(SECTORS.ictManufacturing),
      distribution: amount(SECTORS.distribution),
      chemicals: amount(SECTORS.chemicals),
      content: amount(SECTORS.content),
      games: amount(SECTORS.games),
      other: amount(SECTORS.other),
    },
    key: (row) => row.period,
    period: (row) => row.period,
    from: '2020',
  });

export type VentureQuarterRow = RowOfContract<typeof quarter>;
export type VentureSectorRow = RowOfContract<typeof sector>;

/** Rounding of nine sectors and their total to whole hundred millions explains this much. */
export const SECTOR_ROUNDING = 9;
const SECTOR_KEYS = Object.keys(SECTORS) as Array<keyof typeof SECTORS>;

const TOTALS = [
  { name: '신규 벤처투자금액', of: (row: VentureQuarterRow) => row.invested },
  { name: '피투자기업 수', of: (row: VentureQuarterRow) => row.companies },
  { name: '벤처펀드 결성금액', of: (row: VentureQuarterRow) => row.fundsAmount },
  { name: '벤처펀드 결성 수', of: (row: VentureQuarterRow) => row.funds },
];
const BY_SECTOR = SECTOR_KEYS.map((key) => ({ name: SECTORS[key], of: (row: VentureSectorRow) => row[key] }));

const periodOf = (row: { readonly period: string }): string => row.period;
const yearOf = (row: { readonly period: string }): string => row.period.slice(0, 4);

/** Sets the sum of the sectors against the total of each period that both tables have. */
function compareSectors(totals: readonly VentureQuarterRow[], sectors: readonly VentureSectorRow[]): SumCase[] {
  const byPeriod = new Map(totals.map((row) => [row.period, row.invested]));
  return sectors.flatMap((row) => {
    const total = byPeriod.get(row.period);
    if (total === undefined) return [];
    const sum = SECTOR_KEYS.reduce((all, key) => all + row[key], 0);
    return [
      { record: row.record, what: 'sectors' as const, period: row.period, sum, total, tolerance: SECTOR_ROUNDING },
    ];
  });
}

export default defineDataset({
  id: 'venture-investment',
  tables: { quarter, sector },
  /** Cumulative values never fall, no value in another unit, sectors adding up to the total. */
  check: ({ quarter: totals, sector: sectors }) => ({
    quarter: [
      ...checkCumulative(totals, { series: yearOf, period: periodOf, values: TOTALS }),
      ...checkNeighbours(totals, { series: () => '', period: periodOf, values: TOTALS }),
    ],
    sector: [
      ...checkCumulative(sectors, { series: yearOf, period: periodOf, values: BY_SECTOR }),
      ...checkSums(compareSectors(totals, sectors)),
    ],
  }),
});
