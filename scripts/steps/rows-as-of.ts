import { publishedBy, spanOf } from '../../src/model/period.ts';
import type { StepRow } from '../datasets/steps.ts';

/** Returns what dated pages had told by a day, and had happened by then: the record of steps as it stood. */
export const rowsAsOf = (rows: readonly StepRow[], asOf: string): readonly StepRow[] =>
  rows.filter((row) => (publishedBy(row.published) ?? '9999-12-31') <= asOf && spanOf(row.date).start <= asOf);
