import type { Lookup } from '../lookup.ts';
import { column, words, type Column } from '../table.ts';

/** A quantity of an indicator: what revisions and contradictions are about. */
export interface Quantity {
  readonly indicator: string;
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
}

/** Returns the columns that say which quantity a row is about, with its unit. */
export function quantityColumns<Row extends Quantity>(lookup: Lookup): Column<Row>[] {
  const unit = ({ indicator }: Row) => lookup.unit(lookup.indicator(indicator).unit);
  return [
    column('indicator', ({ indicator }) => indicator),
    ...words<Row>('indicator', ({ indicator }) => lookup.indicator(indicator).name),
    column('period', ({ period }) => period),
    column('area', ({ area }) => area),
    ...words<Row>('area', ({ area }) => lookup.area(area)),
    column('breakdown', ({ breakdown }) => breakdown),
    ...words<Row>('breakdown', ({ breakdown }) => lookup.breakdown(breakdown)),
    column('unit', (row) => unit(row).code),
    ...words<Row>('unit', unit),
  ];
}
