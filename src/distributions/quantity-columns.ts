import { text, type Column } from './csv.ts';
import type { Lookup } from './lookup.ts';

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
    text('indicator', ({ indicator }) => indicator),
    text('indicator_ko', ({ indicator }) => lookup.indicator(indicator).name.ko),
    text('indicator_en', ({ indicator }) => lookup.indicator(indicator).name.en),
    text('period', ({ period }) => period),
    text('area', ({ area }) => area),
    text('area_ko', ({ area }) => lookup.area(area).ko),
    text('area_en', ({ area }) => lookup.area(area).en),
    text('breakdown', ({ breakdown }) => breakdown),
    text('breakdown_ko', ({ breakdown }) => lookup.breakdown(breakdown).ko),
    text('breakdown_en', ({ breakdown }) => lookup.breakdown(breakdown).en),
    text('unit', (row) => unit(row).code),
    text('unit_ko', (row) => unit(row).ko),
    text('unit_en', (row) => unit(row).en),
  ];
}
