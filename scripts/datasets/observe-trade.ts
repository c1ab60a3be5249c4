import type { TradeByFirmSizeRow } from './trade-by-firm-size.ts';
import type { RawObservation } from '../terms/raw-observation.ts';

/** Firm sizes of the table; a size that is not here is a part of one that is, and left out. */
const SIZES: Readonly<Record<string, string>> = {
  계: '',
  대기업: 'size=large',
  중견기업: 'size=mid-sized',
  중소기업: 'size=sme',
};

/**
 * Returns one item of exports to the whole world by quarter and firm size, divided by `unit`:
 * T10 counts exporting firms, T20 is trade in thousand US dollars. Imports and single partners are left out.
 */
export function observeTrade(
  rows: readonly Pick<TradeByFirmSizeRow, 'period' | 'flow' | 'partner' | 'size' | 'item' | 'value'>[],
  item: TradeByFirmSizeRow['item'],
  unit: number,
): RawObservation[] {
  return rows.flatMap((row) => {
    const breakdown = SIZES[row.size];
    if (breakdown === undefined || row.item !== item || row.flow !== '수출' || row.partner !== '계') return [];
    return [
      {
        period: row.period,
        area: 'KR',
        breakdown,
        value: row.value / unit,
        status: 'A' as const,
        inputs: [],
        reasons: [],
        source: 'trade-by-firm-size',
        origin: 'dataset' as const,
      },
    ];
  });
}
