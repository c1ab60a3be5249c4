import type { SUMS } from '../../../src/model/finding.ts';
import type { Finding } from '../contract.ts';

export interface SumCase {
  readonly record: number | null;
  /** What is added up. */
  readonly what: (typeof SUMS)[number];
  readonly period: string;
  readonly sum: number;
  readonly total: number;
  /** Largest difference that rounding explains. */
  readonly tolerance: number;
}

/** Finds sums of parts that are not the published total. */
export function checkSums(cases: readonly SumCase[]): readonly Finding[] {
  return cases
    .filter(({ sum, total, tolerance }) => Math.abs(sum - total) > tolerance)
    .map(({ record, what, period, sum, total }) => ({
      check: 'parts-do-not-add-up',
      record,
      params: { what, period, sum, total },
    }));
}
