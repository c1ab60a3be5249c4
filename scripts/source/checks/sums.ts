import type { Finding } from '../contract.ts';
import { showNumber, showSubject } from './show-number.ts';

export interface SumCase {
  readonly record: number | null;
  /** What is added up and what it should give, in both languages: "sectors", "total". */
  readonly parts: { readonly ko: string; readonly en: string };
  readonly whole: { readonly ko: string; readonly en: string };
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
    .map(({ record, parts, whole, period, sum, total }) => {
      const difference = showNumber(Math.abs(sum - total));
      return {
        check: 'parts-do-not-add-up',
        record,
        text: {
          ko: `${period}: ${parts.ko}의 합 ${showSubject(sum)} ${whole.ko} ${showNumber(total)}보다 ${difference} ${sum < total ? '적습니다' : '많습니다'}.`,
          en: `${period}: ${parts.en} add up to ${showNumber(sum)}, which is ${difference} ${sum < total ? 'less' : 'more'} than ${whole.en} of ${showNumber(total)}.`,
        },
      };
    });
}
