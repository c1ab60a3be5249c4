import { googleMonth, mapped, optionalNumber, number } from '../source/column.ts';
import { defineContract, type RowOfContract } from '../source/contract.ts';

/** KRW 100 million (억원) within a year up to the month: `2020-Q1`, `2020-H1`, `2020-01/2020-09`, `2020`. */
const SPANS: Readonly<Record<string, (year: string) => string>> = {
  '03': (year) => `${year}-Q1`,
  '06': (year) => `${year}-H1`,
  '09': (year) => `${year}-01/${year}-09`,
  '12': (year) => year,
};

/** Returns the part of the year from January to the end of a month: what a cumulative value covers. */
function yearToDate(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return SPANS[number]?.(year) ?? `${year}-01/${month}`;
}

const cumulativeTo = () => mapped(googleMonth('시점'), yearToDate);
const amount = (name: string) => number(name, { min: 0 });

/** Venture investment and funds formed, cumulative within the year, KRW 100 million. */
export const quarter = () =>
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
    checks: [],
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
export const sector = () =>
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
    checks: [],
  });

export type VentureQuarterRow = RowOfContract<typeof quarter>;
export type VentureSectorRow = RowOfContract<typeof sector>;
