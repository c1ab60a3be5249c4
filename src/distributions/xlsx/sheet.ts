import type { Value } from './formula.ts';

/** How a cell looks; `workbook.ts` gives each a style. */
export const LOOKS = [
  'plain',
  'wrapped',
  'title',
  'heading',
  'group',
  'whole',
  'number',
  'ratio',
  'date',
  'year',
  'givenText',
  'given',
  'givenWhole',
  'givenDate',
  'result',
] as const;
export type Look = (typeof LOOKS)[number];

/** A cell: nothing, nothing yet (the look tells that a value belongs there), text, a number (as digits where they were written so), or a formula without its = and with its present result. */
export type Cell =
  | null
  | { readonly kind: 'blank'; readonly look: Look }
  | { readonly kind: 'text'; readonly text: string; readonly look?: Look; readonly link?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'number'; readonly number: number | string; readonly look?: Look }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Value; readonly look?: Look };

export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows at the top that stay in view. */
  readonly frozen: number;
  /** Row, from 0, whose cells offer a filter; null for none. */
  readonly filter: number | null;
  /** Named cells: row and column from 0. */
  readonly names: ReadonlyMap<string, readonly [row: number, column: number]>;
}

/** Returns a cell of text; null for no text. */
export const textCell = (text: string | null, look?: Look, link?: string): Cell =>
  text === null || text === '' ? null : { kind: 'text', text, ...(look ? { look } : {}), ...(link ? { link } : {}) };

/** Returns a cell of a number; null for no number. */
export const numberCell = (number: number | string | null, look?: Look): Cell => {
  if (number === null || number === '') return null;
  return { kind: 'number', number, look: look ?? (Number.isInteger(Number(number)) ? 'whole' : 'number') };
};
