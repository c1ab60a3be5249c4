import { checkGaps } from '../source/checks/gaps.ts';
import { checkNeighbours } from '../source/checks/neighbours.ts';
import { kosisQuarter, number, oneOf, period, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

/** Codes and English names that KOSIS gives beside the names read here. */
const ALSO_ALLOWED = [
  ...['C1', 'C2', 'C3'].flatMap((dimension) => [dimension, `${dimension}_NM_ENG`, `${dimension}_OBJ_NM_ENG`]),
  ...['ITM_NM_ENG', 'UNIT_ID', 'UNIT_NM_ENG'],
];

/** Trade by firm size and partner (KOSIS DT_1TEC_P227), quarterly: firms, and trade in thousand US dollars. */
const trade = () =>
  defineContract({
    columns: {
      organisation: oneOf('ORG_ID', ['101']),
      table: oneOf('TBL_ID', ['DT_1TEC_P227']),
      tableName: words('TBL_NM'),
      flowDimension: oneOf('C1_OBJ_NM', ['유형별']),
      flow: oneOf('C1_NM', ['수출', '수입']),
      partnerDimension: oneOf('C2_OBJ_NM', ['주요국가별']),
      partner: words('C2_NM'),
      sizeDimension: oneOf('C3_OBJ_NM', ['기업규모별']),
      size: words('C3_NM'),
      item: oneOf('ITM_ID', ['T10', 'T20']),
      itemName: oneOf('ITM_NM', ['기업수', '교역액']),
      unit: oneOf('UNIT_NM', ['개', '천달러']),
      frequency: oneOf('PRD_SE', ['Q']),
      period: kosisQuarter('PRD_DE'),
      value: number('DT', { min: 0 }),
      vintage: period('LST_CHN_DE', 'day'),
    },
    alsoAllowed: ALSO_ALLOWED,
    key: (row) => joinKey(row.flow, row.partner, row.size, row.item, row.period),
    period: (row) => row.period,
    from: '2015',
  });

export type TradeByFirmSizeRow = RowOfContract<typeof trade>;

const VALUES = [{ name: 'DT', of: ({ value }: TradeByFirmSizeRow) => value }];

export default defineDataset({
  id: 'trade-by-firm-size',
  tables: { trade },
  /** No quarter missing, no value in another unit. */
  check: ({ trade: rows }) => ({
    trade: [
      ...[...Map.groupBy(rows, ({ itemName }) => itemName)].flatMap(([name, members]) =>
        checkGaps(
          members.map((row) => row.period),
          name,
        ),
      ),
      ...checkNeighbours(rows, {
        series: (row) => joinKey(row.flow, row.partner, row.size, row.item),
        period: (row) => row.period,
        values: VALUES,
      }),
    ],
  }),
});
