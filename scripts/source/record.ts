/** What can be wrong with the form of a file, before any meaning. */
export const FAULTS = [
  'ragged-row', 'unclosed-quote', 'text-after-closing-quote', 'nul-byte', 'record-too-long', 'duplicate-key-in-row', 'nested-value',
] as const;
export type Fault = (typeof FAULTS)[number];

/** One record as received: every character of every cell, and what is wrong with its form. */
export interface SourceRecord {
  /** The first record of the file is 1, the header included. */
  readonly record: number;
  readonly cells: string[];
  readonly fault?: { readonly problem: Fault; readonly text: string };
}

/** A table of a file, opened: its column names, then its records in batches. */
export interface SourceTable {
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly header: readonly string[];
  /** How many records the header took: 0 for formats that name the fields in every row. */
  readonly headerRecords: number;
  readonly batches: AsyncIterable<SourceRecord[]>;
}

/** A fault of the whole file: nothing in it can be read, or nothing after a place. */
export class UnreadableFile extends Error {
  readonly record: number | null;
  readonly expected: string;
  readonly got: string | null;
  readonly todo: string;

  constructor(fault: { record: number | null; expected: string; got: string | null; todo: string }, options?: ErrorOptions) {
    super(`expected ${fault.expected}${fault.got === null ? '' : `, got ${fault.got}`}`, options);
    this.name = 'UnreadableFile';
    this.record = fault.record;
    this.expected = fault.expected;
    this.got = fault.got;
    this.todo = fault.todo;
  }
}
