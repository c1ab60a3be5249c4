import type { DoubtName, Finding } from '../../src/model/finding.ts';
import type { Columns, Origin, RowOf } from './column.ts';

export type { Finding };

/** What the checks of meaning found in the tables of a dataset: reported, never repaired. */
export type Findings<Tables> = { readonly [Table in keyof Tables]?: readonly Finding[] };

/** A row that says what cannot be, or can hardly be: it is set aside until an editor confirms it. */
export interface Doubt {
  /** Name under which it is set aside and confirmed. */
  readonly rule: DoubtName;
  readonly row: Origin;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
}

/** Reads something off a row. Written as a method, so that contracts of different rows fit into one list. */
type RowRule<Row> = { of(row: Row): string }['of'];

/** What a table must look like: its columns, what identifies a row, which period it speaks of. */
export interface Contract<C extends Columns> {
  readonly columns: C;
  /** Columns that may be there and are not read. */
  readonly alsoAllowed?: readonly string[];
  /** Identity of a row; two rows with one key are an error. Null switches the test off. */
  readonly key: RowRule<RowOf<C>> | null;
  /** The period a row describes, for range, freshness and coverage; null when rows have none of their own. */
  readonly period: RowRule<RowOf<C>> | null;
  /** The first period there can be; the last one is what the file describes. */
  readonly from?: string;
}

/** Stands between the parts of a key; no cell of a real file holds it. */
const SEPARATOR = '\u0001';

/** Joins the parts of a key. */
export const joinKey = (...parts: readonly string[]): string => parts.join(SEPARATOR);

/** Writes a key for a reader. */
export const showKey = (key: string): string => key.replaceAll(SEPARATOR, ' · ');

/** Returns the contract as it is; gives it its type where it is written. */
export const defineContract = <C extends Columns>(contract: Contract<C>): Contract<C> => contract;

/** The row type of what a contract function returns. */
export type RowOfContract<F extends (...lists: never[]) => { readonly columns: Columns }> = RowOf<
  ReturnType<F>['columns']
>;
