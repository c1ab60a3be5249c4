/** What can be wrong with the form of a record, before any meaning. */
export type FaultName =
  | 'ragged-row'
  | 'text-after-closing-quote'
  | 'stray-carriage-return'
  | 'repeated-field'
  | 'nested-value'
  | 'bare-quote'
  | 'odd-character'
  | 'spreadsheet-error'
  | 'formula-without-result';

export interface Fault {
  readonly problem: FaultName;
  /** The text at fault; for a ragged row what it has too few or too many of. */
  readonly text: string;
}

/** What a record without the fault would have; completes "expected …". */
export const EXPECTED: Readonly<Record<FaultName, string>> = {
  'ragged-row': 'a cell for each column',
  'text-after-closing-quote': 'a delimiter or the end of the line after a closing quote',
  'stray-carriage-return': 'no carriage return but at the end of a line',
  'repeated-field': 'each field once',
  'nested-value': 'a text, a number or nothing in each field',
  'bare-quote': 'no quote inside a cell that does not begin with one',
  'odd-character': 'no control character, byte-order mark or lost character inside the text',
  'spreadsheet-error': 'no error of a spreadsheet',
  'formula-without-result': 'a stored result beside each formula',
};

/** Records one after the other, as received: every character of every cell, and what is wrong with their form. */
export interface RecordBatch {
  /** Number of the first of them; the first record of the file is 1, the header included. */
  readonly first: number;
  readonly rows: string[][];
  /** Faults by place in the batch. */
  readonly faults: ReadonlyMap<number, Fault>;
}

/** A table of a file, opened: its column names, then its records in batches. */
export interface SourceTable {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  /** How many records the header took, titles and units included: 0 for formats that name the fields in every row. */
  readonly headerRecords: number;
  readonly batches: AsyncIterable<RecordBatch>;
  /** What a workbook holds besides the rows; null for other formats. */
  readonly around: Around | null;
}

/** What a workbook holds besides the rows that are read. */
export interface Around {
  /** Cells too far from the table to be part of it: address and text. */
  readonly far: readonly string[];
  /** Row numbers and columns that a reader of the workbook does not see. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Ranges of merged cells: only their first cell holds a value. */
  readonly merged: readonly string[];
  /** Names of the sheets that were not read. */
  readonly otherSheets: readonly string[];
}

/** A fault of the whole file: nothing in it can be read, or nothing after a place. */
export class UnreadableFile extends Error {
  readonly record: number | null;
  readonly expected: string;
  readonly got: string | null;
  readonly todo: string;

  constructor(
    fault: { record: number | null; expected: string; got: string | null; todo: string },
    options?: ErrorOptions,
  ) {
    super(`expected ${fault.expected}${fault.got === null ? '' : `, got ${fault.got}`}`, options);
    this.name = 'UnreadableFile';
    this.record = fault.record;
    this.expected = fault.expected;
    this.got = fault.got;
    this.todo = fault.todo;
  }
}
