import type { Text } from '../../src/model/text.ts';

/** What a row of the ledger speaks of, by its columns. */
export interface Quantity {
  readonly indicator: string;
  readonly measure: string;
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
  readonly unit: string;
}

/** Takes what a row speaks of off it. */
export const quantityOf = ({ indicator, measure, period, area, breakdown, unit }: Quantity): Quantity => ({
  indicator,
  measure,
  period,
  area,
  breakdown,
  unit,
});

/** An editor's decision on a contested quantity. */
export interface Decision {
  readonly quantity: Quantity;
  /** Digits as a report printed them. */
  readonly value: string;
  readonly reason: Text;
  readonly decided: string;
}
