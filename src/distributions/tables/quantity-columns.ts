import type { Lookup } from '../../door/lookup.ts';
import type { Locale, Text } from '../../model/text.ts';
import { column, words, type Column } from '../table.ts';
import { periodColumns, periodIn } from './period-columns.ts';

/** A quantity of an indicator: what figures, revisions and contradictions are about. */
export interface Quantity {
  readonly indicator: string;
  readonly period: string;
  readonly area: string;
  readonly breakdown: string;
}

/** Returns a breakdown in words, `수출국: 미국`; empty for the total. */
function breakdownWords(lookup: Lookup, breakdown: string): Text {
  const pairs = lookup.pairsOf(breakdown);
  const said = (locale: Locale): string =>
    pairs.map(({ dimension, code }) => `${dimension[locale]}: ${code[locale]}`).join('; ');
  return { ko: said('ko'), en: said('en') };
}

/** Returns the columns that say in words which quantity a row is about. */
export const quantityWords = <Row extends Quantity>(lookup: Lookup): readonly Column<Row>[] => [
  ...words<Row>('indicator', ({ indicator }) => lookup.indicatorOf(indicator).name),
  ...periodIn<Row>('period', ({ period }) => period),
  ...words<Row>('area', ({ area }) => lookup.areaOf(area)),
  ...words<Row>('breakdown', ({ breakdown }) => breakdownWords(lookup, breakdown)),
];

/** Returns the columns that say it in codes. */
export const quantityCodes = <Row extends Quantity>(lookup: Lookup): readonly Column<Row>[] => [
  column('indicator', ({ indicator }: Row) => indicator),
  column('programme', ({ indicator }: Row) => lookup.indicatorOf(indicator).programme),
  column('measure', ({ indicator }: Row) => lookup.indicatorOf(indicator).measure),
  ...periodColumns<Row>(({ period }) => period),
  column('area', ({ area }: Row) => area),
  column('breakdown', ({ breakdown }: Row) => breakdown),
  column('unit', ({ indicator }: Row) => lookup.indicatorOf(indicator).unit),
];

/** Orders quantities as their indicators come, latest first, the whole before its parts. */
export const latestFirst = <Row extends Quantity>(rows: readonly Row[], compare: (a: string, b: string) => number) => {
  const places = new Map([...new Set(rows.map(({ indicator }) => indicator))].map((id, at) => [id, at]));
  return rows.toSorted(
    (a, b) =>
      (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0) ||
      compare(b.period, a.period) ||
      Number(a.breakdown !== '') - Number(b.breakdown !== '') ||
      Number(a.area !== 'KR') - Number(b.area !== 'KR'),
  );
};
