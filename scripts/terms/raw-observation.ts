import type { Status } from '../../src/model/observation.ts';
import type { Reason } from '../../src/model/reason.ts';

/** An observation from the raw rows of a dataset, before the ledger joins it. */
export interface RawObservation {
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
  readonly value: number | null;
  readonly status: Status;
  readonly inputs: readonly string[];
  readonly reasons: readonly Reason[];
  /** Dataset id. */
  readonly source: string;
  readonly origin: 'dataset' | 'derived';
}
