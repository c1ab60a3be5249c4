import type { Ledger } from '../../../scripts/ledger/ledger.ts';

export type LedgerRow = Ledger['rows'][number];

/** A row of a ledger as a test needs it: what matters is named, the rest stays as here. Its id is `r` and its record. */
export const ledgerRow = (record: number, change: Partial<LedgerRow> = {}): LedgerRow => ({
  indicator: 'tips',
  measure: 'flow',
  period: '2024',
  area: 'KR',
  breakdown: '',
  value: '700',
  unit: 'companies',
  kind: 'observation',
  status: 'A',
  published: '2025-01-10',
  publisher: '중소벤처기업부',
  citation: 'a page',
  url: `https://example.org/${record}`,
  note: '',
  corrected: [],
  file: 'data/source/published-figures/2026-11-22.csv',
  record,
  id: `r${record}`,
  speaker: { publisher: 'mss', carrier: null, kind: 'press', group: 'mss' },
  read: 'page',
  ...change,
});
