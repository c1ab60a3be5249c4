import type { ReportSelection } from './report-selection.ts';

/** Values we compute where nothing was published; always status E, always with their inputs. */
export type Derivation =
  /** Sums months, quarters or halves to longer periods that nobody published; an incomplete sum is M with the reason. */
  | { readonly kind: 'sum' }
  /** The change between two consecutive yearly values of a running total, both exact. */
  | { readonly kind: 'difference'; readonly of: ReportSelection }
  /** Adds up yearly values from the first year of the programme. */
  | { readonly kind: 'running-total'; readonly of: ReportSelection; readonly from: string };

/** What decides which rows of the ledger an indicator rests on. */
export interface LedgerUse {
  readonly reports?: readonly ReportSelection[];
  readonly derive?: readonly Derivation[];
}
