import { kosisQuarter, number, oneOf, period, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';

/** Trade by firm size and partner (KOSIS DT_1TEC_P227), quarterly: firms, and trade in thousand US dollars. */
export const trade = () =>
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
    key: (row) => joinKey(row.flow, row.partner, row.size, row.item, row.period),
    period: (row) => row.period,
    checks: [],
  });

export type TradeByFirmSizeRow = RowOfContract<typeof trade>;
