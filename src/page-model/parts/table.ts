import type { VerdictMark } from './verdict-mark.ts';

/** A cell: words, and where they lead; a verdict stands as its mark. */
export interface Cell {
  readonly text: string;
  readonly href?: string | null;
  readonly mark?: VerdictMark;
  /** Further lines under the first. */
  readonly notes?: readonly string[];
  /** What is too long to stand open. */
  readonly fold?: { readonly summary: string; readonly text: string };
}

/** A table as it is printed. The first cell of a row names the row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the rows add up to. */
  readonly total?: readonly Cell[];
}

export const cell = (text: string, href: string | null = null): Cell => ({ text, href });
