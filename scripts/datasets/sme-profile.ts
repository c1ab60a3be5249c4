import { number, oneOf, optionalNumber, period } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';

/** Enterprises, workers and sales a year: all firms and small and medium-sized ones. Sales in KRW 100 million. */
export const profile = () =>
  defineContract({
    columns: {
      title: oneOf('title', ['기업수', '종사자수', '매출액']),
      unit: oneOf('unit_label_in_file', ['개', '명', '억원']),
      industry: oneOf('industry', ['전산업', 'C.제조업(10~34)']),
      year: period('year', 'year'),
      total: optionalNumber('total', { min: 0, whole: true }),
      sme: number('sme', { min: 0, whole: true }),
    },
    key: (row) => joinKey(row.title, row.industry, row.year),
    period: (row) => row.year,
    checks: [],
  });

export type SmeProfileRow = RowOfContract<typeof profile>;
