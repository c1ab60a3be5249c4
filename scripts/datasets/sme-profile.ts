import { checkGaps } from '../source/checks/gaps.ts';
import { checkNeighbours } from '../source/checks/neighbours.ts';
import { number, oneOf, optionalNumber, period } from '../source/column.ts';
import { defineContract, joinKey, type Finding, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

/** Enterprises, workers and sales a year: all firms, and small and medium-sized ones. Sales in KRW 100 million. */
const profile = () =>
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
    from: '2019',
  });

export type SmeProfileRow = RowOfContract<typeof profile>;

const VALUES = [
  { name: 'total', of: ({ total }: SmeProfileRow) => total },
  { name: 'sme', of: ({ sme }: SmeProfileRow) => sme },
];

const describeExcess = ({ record, title, year, total, sme }: SmeProfileRow): Finding => ({
  check: 'part-exceeds-whole',
  record,
  params: { of: title, period: year, part: sme, whole: total ?? 0 },
});

export default defineDataset({
  id: 'sme-profile',
  tables: { profile },
  /** No year missing, no value in another unit, no more SMEs than firms. */
  check: ({ profile: rows }) => ({
    profile: [
      ...checkGaps(rows.map(({ year }) => year)),
      ...checkNeighbours(rows, {
        series: ({ title, industry }) => joinKey(title, industry),
        period: ({ year }) => year,
        values: VALUES,
      }),
      ...rows.filter(({ total, sme }) => total !== null && sme > total).map(describeExcess),
    ],
  }),
});
