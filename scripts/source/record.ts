/** What can be wrong with the form of a record, before any meaning. */
export type FaultName =
  | 'ragged-row'
  | 'text-after-closing-quote'
  | 'control-character'
  | 'stray-carriage-return'
  | 'repeated-field'
  | 'nested-value';

export interface Fault {
  readonly problem: FaultName;
  /** The text at fault; for a ragged row what it has too few or too many of. */
  readonly text: string;
}

/** What a record without the fault would have; completes "expected …". */
export const EXPECTED: Readonly<Record<FaultName, string>> = {
  'ragged-row': 'a cell for each column',
  'text-after-closing-quote': 'a delimiter or the end of the line after a closing quote',
  'control-character': 'text without control characters',
  'stray-carriage-return': 'no carriage return but at the end of a line',
  'repeated-field': 'each field once',
  'nested-value': 'a text, a number or nothing in each field',
};

/** Records one after the other, as received: every character of every cell, and what is wrong with their form. */
export interface RecordBatch {
  /** Number of the first of them; the first record of the file is 1, the header included. */
  readonly first: number;
  /** Cells as the table's `decode` takes them. */
  readonly rows: string[][];
  /** Faults by place in the batch. */
  readonly faults: ReadonlyMap<number, Fault>;
  /** Rules of the dialect that take a record out, by place in the batch: notes below the table. */
  readonly excluded?: ReadonlyMap<number, string>;
}

/** A table of a file, opened: its column names, then its records in batches. */
export interface SourceTable {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  /** How many records the header took, titles and units included: 0 for formats that name the fields in every row. */
  readonly headerRecords: number;
  readonly batches: AsyncIterable<RecordBatch>;
  /**
   * Turns a cell into text. Cells of byte encodings come one character per byte, so that a file is split before it
   * is decoded and a column of digits never is; a cell of ASCII characters is its own text. Throws `UnreadableFile`
   * on bytes that are no characters.
   */
  readonly decode: (cell: string) => string;
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
