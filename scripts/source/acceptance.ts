import type { FileAccount } from '../../src/model/publication.ts';
import { trimCell } from './cell.ts';
import type { Columns, RowOf } from './column.ts';
import { showKey, type Contract } from './contract.ts';
import { Corrector, type Corrections } from './corrections.ts';
import type { Exclusion } from './description.ts';
import { compareHeader } from './header.ts';
import { findOddCharacter } from './odd-character.ts';
import { periodRange, type PeriodRange } from './period-range.ts';
import { quoteCell, type Problem } from '../terms/problem.ts';
import { EXPECTED, type Fault, type FaultName, type RecordBatch, type SourceTable } from './record.ts';
import { rowReader, type Refusal, type RowReader } from './row-reader.ts';
import { writeRecord } from './write-record.ts';

/** A row set aside: where it stood, what it said, which rule it broke and how. */
export interface QuarantinedRow {
  readonly dataset: string;
  readonly table: string;
  readonly file: string;
  readonly record: number;
  readonly raw: string;
  readonly rule: string;
  readonly reason: string;
}

/** Most problems told, and rows shown, of one file: a file with more is another file. */
const MOST_TOLD = 1000;
const RECORD_A_CORRECTION = 'Record the fix in corrections.yaml with its reason; the received file stays as it is.';
const LOOK_FOR_A_QUOTE =
  'Look for a quote that swallowed the lines after it; when the publisher does write line breaks into cells, declare line_breaks: kept in dataset.yaml.';
const RECEIVE_AGAIN = 'Receive the file again; if the publisher sends it so, ask for a repaired one.';
/** After these the boundaries of later records cannot be trusted: no share of them is tolerable. */
const STOPPING: ReadonlySet<FaultName> = new Set(['text-after-closing-quote', 'bare-quote']);
/** Faults whose text says what is wrong; that of the others is what was received. */
const DESCRIBED: ReadonlySet<FaultName> = new Set(['ragged-row', 'odd-character']);

export interface AcceptanceOptions<C extends Columns> {
  readonly dataset: string;
  readonly table: string;
  /** Path inside the dataset's folder. */
  readonly file: string;
  readonly contract: Contract<C>;
  readonly corrections: Corrections;
  /** The period the file describes: no row is later. Null when nobody says. */
  readonly describes: string | null;
  /** Whether it is the newest file of its table: there every correction must find its wrong value. */
  readonly newest: boolean;
  readonly exclude: readonly Exclusion[];
  /** Whether cells may hold line breaks. */
  readonly lineBreaks: boolean;
  /** Share of the rows that may be set aside before they become problems. */
  readonly quarantineShare: number;
}

interface Counts {
  read: number;
  header: number;
  blank: number;
  accepted: number;
  quarantined: number;
}

/**
 * Turns the records of one file into typed rows and keeps account of every one of them: header, blank, excluded by
 * a named rule, quarantined or accepted. Take `rows` to the end, then `close`. Memory grows with the faults and
 * with the keys of the contract, not with the file.
 */
export class Acceptance<C extends Columns> {
  readonly counts: Counts = { read: 0, header: 0, blank: 0, accepted: 0, quarantined: 0 };
  readonly quarantined: QuarantinedRow[] = [];
  readonly #options: AcceptanceOptions<C>;
  readonly #source: SourceTable;
  readonly #path: string;
  readonly #corrector: Corrector;
  readonly #excluded = new Map<string, number>();
  /** Problems that stop the run whatever the share. */
  readonly #problems: Problem[] = [];
  /** Problems of quarantined rows: they stop the run above the declared share. */
  readonly #rowProblems: Problem[] = [];
  readonly #reader: RowReader<C>;
  readonly #range: PeriodRange | null;
  readonly #rules: ReadonlyArray<{ readonly rule: string; readonly at: number; readonly equals: ReadonlySet<string> }>;
  /** Record by key of the rows accepted so far. */
  readonly #seen = new Map<string, number>();
  readonly #drifted: boolean;
  /** Whether a record must stand on one line of the file. */
  readonly #isOneLine: boolean;
  #untold = 0;
  #whole = false;

  constructor(source: SourceTable, options: AcceptanceOptions<C>) {
    const { dataset, table, file, contract, corrections, newest, exclude } = options;
    const record = source.headerRecords || null;
    this.#options = options;
    this.#source = source;
    this.#isOneLine = source.delimiter !== null && !options.lineBreaks;
    this.#path = `data/source/${dataset}/${file}`;
    this.#corrector = new Corrector({
      dataset,
      table,
      file,
      newest,
      received: source.header,
      headerRecord: source.headerRecords,
      corrections,
    });
    const { header } = this.#corrector;
    const names = Object.values(contract.columns).map((column) => column.name);
    // A file of named fields without a row has no columns to compare; that it has no row is told.
    if (header.length > 0)
      this.#problems.push(...compareHeader(names, contract.alsoAllowed ?? [], header, this.#path, record));
    for (const { rule, column } of exclude) {
      this.#excluded.set(rule, 0);
      if (header.includes(column)) continue;
      this.#problems.push({
        file: this.#path,
        record,
        column,
        expected: `the column that the rule ${rule} looks at`,
        got: 'no such column',
        todo: 'Name a column of the file under exclude in dataset.yaml.',
      });
    }
    this.#drifted = this.#problems.length > 0;
    const odd = findOddCharacter(source.header);
    if (odd !== null)
      this.#problems.push({
        file: this.#path,
        record,
        column: null,
        expected: EXPECTED['odd-character'],
        got: odd,
        todo: RECEIVE_AGAIN,
      });
    for (const cell of source.around?.far ?? [])
      this.#problems.push({
        file: this.#path,
        record: null,
        column: null,
        expected: 'no cell far from the table',
        got: quoteCell(cell),
        todo: 'Open the workbook and see whether the cell belongs to the table.',
      });
    this.#rules = exclude.map(({ rule, column, equals }) => ({
      rule,
      at: header.indexOf(column),
      equals: new Set(equals),
    }));
    this.#reader = rowReader(contract.columns, header, this.#path);
    this.#range = contract.period ? periodRange(contract.from, options.describes) : null;
  }

  /**
   * Yields the accepted rows in batches; none when the header has problems, because no row would be whole, while
   * the cells that are there are still looked at. Throws `UnreadableFile` when the file ends in the middle.
   */
  async *rows(): AsyncGenerator<RowOf<C>[]> {
    const { counts } = this;
    counts.header = this.#source.headerRecords;
    counts.read = counts.header;
    for await (const batch of this.#source.batches) {
      const accepted: RowOf<C>[] = [];
      counts.read += batch.rows.length;
      for (let place = 0; place < batch.rows.length; place += 1) {
        const row = this.#take(batch, place);
        if (row) accepted.push(row);
      }
      counts.accepted += accepted.length;
      if (accepted.length > 0) yield accepted;
    }
    this.#whole = true;
  }

  /** Gives one record its place in the account; returns its row when it is accepted. */
  #take(batch: RecordBatch, place: number): RowOf<C> | null {
    const record = batch.first + place;
    const cells = batch.rows[place] as string[];
    const fault = batch.faults.get(place);
    const rule = fault ? undefined : this.#findRule(cells);
    if (rule !== undefined) this.#exclude(rule);
    else if (fault) this.#quarantineFault(record, cells, fault);
    else if (isBlank(cells)) this.counts.blank += 1;
    else if (this.#isOneLine && cells.some(hasLineBreak)) this.#quarantineLines(record, cells);
    else return this.#accept(record, cells);
    return null;
  }

  /** Corrects and types a record; sets it aside when it breaks the contract. */
  #accept(record: number, received: string[]): RowOf<C> | null {
    const { contract } = this.#options;
    const cells = [...received];
    const row = this.#reader(record, cells, this.#corrector.correct(record, cells));
    if (isRefused(row)) {
      this.#refuse(record, cells, row);
      return null;
    }
    if (this.#drifted) {
      this.#setAside(record, cells, 'column-drift', 'the columns are not those of the contract');
      return null;
    }
    const period = contract.period?.(row);
    if (period !== undefined && this.#range && !this.#range.includes(period)) {
      this.#quarantine(
        record,
        cells,
        'period-out-of-range',
        `a period ${this.#range.words}`,
        period,
        RECORD_A_CORRECTION,
      );
      return null;
    }
    const key = contract.key?.(row);
    const earlier = key === undefined ? undefined : this.#seen.get(key);
    if (key !== undefined && earlier !== undefined) {
      this.#quarantine(
        record,
        cells,
        'duplicate-key',
        'a row with a key of its own',
        `the key of record ${earlier} again: ${showKey(key)}`,
        'Ask the publisher which of the two rows holds.',
      );
      return null;
    }
    if (key !== undefined) this.#seen.set(key, record);
    return row;
  }

  /** Returns the rule that takes a record out, if any. */
  #findRule(cells: readonly string[]): string | undefined {
    if (this.#rules.length === 0) return undefined;
    return this.#rules.find(({ at, equals }) => equals.has(trimCell(cells[at] ?? '')))?.rule;
  }

  /** Returns what stops the run. Call it after `rows`; when those ended in the middle, only what was seen is told. */
  close(): Problem[] {
    const { read, header, blank, accepted, quarantined } = this.counts;
    const excluded = [...this.#excluded.values()].reduce((sum, rows) => sum + rows, 0);
    const problems = [...this.#problems];
    const rows = read - header - blank - excluded;
    if (this.#whole) {
      if (read !== header + blank + accepted + excluded + quarantined) {
        throw new Error(
          `rows do not add up in ${this.#path}: read ${read}, header ${header}, blank ${blank}, accepted ${accepted}, excluded ${excluded}, quarantined ${quarantined}`,
        );
      }
      problems.push(...this.#corrector.finish());
      if (rows === 0)
        problems.push({
          file: this.#path,
          record: null,
          column: null,
          expected: 'at least one row',
          got: 'none',
          todo: RECEIVE_AGAIN,
        });
      if (quarantined <= this.#options.quarantineShare * rows && quarantined <= MOST_TOLD) return problems;
    }
    problems.push(...this.#rowProblems);
    if (this.#untold > 0) {
      const got = `${this.#untold.toLocaleString('en')} more`;
      problems.push({
        file: this.#path,
        record: null,
        column: null,
        expected: `at most ${MOST_TOLD} problems to tell`,
        got,
        todo: 'Look at the first ones: a file so far from its contract is usually another file.',
      });
    }
    return problems;
  }

  account(sha256: string): Omit<FileAccount, 'findings'> {
    const { dataset, table, file } = this.#options;
    const excluded = [...this.#excluded].map(([rule, rows]) => ({ rule, rows }));
    return { dataset, table, file, sha256, ...this.counts, excluded, corrections: [...this.#corrector.applied] };
  }

  #exclude(rule: string): void {
    this.#excluded.set(rule, (this.#excluded.get(rule) ?? 0) + 1);
  }

  #quarantineFault(record: number, cells: readonly string[], { problem, text }: Fault): void {
    const got = DESCRIBED.has(problem) ? text : quoteCell(text);
    this.#quarantine(record, cells, problem, EXPECTED[problem], got, RECEIVE_AGAIN, STOPPING.has(problem));
  }

  /** Sets a record of several lines aside: a stray quote makes one row of many, and nothing else would tell. */
  #quarantineLines(record: number, cells: readonly string[]): void {
    const at = cells.findIndex(hasLineBreak);
    const lines = (cells[at] ?? '').split(/\r\n|\r|\n/).length;
    const got = `a cell of ${lines.toLocaleString('en')} lines under ${quoteCell(this.#corrector.header[at] ?? '')}`;
    this.#quarantine(record, cells, 'several-lines', 'a record on one line', got, LOOK_FOR_A_QUOTE, true);
  }

  #refuse(record: number, cells: readonly string[], refusals: readonly Refusal[]): void {
    const reason = refusals
      .map(({ column, expected, cell }) => `${column}: expected ${expected}, got ${quoteCell(cell)}`)
      .join('; ');
    this.#setAside(record, cells, 'malformed-cell', reason);
    for (const { column, expected, cell } of refusals) {
      this.#tell({ file: this.#path, record, column, expected, got: quoteCell(cell), todo: RECORD_A_CORRECTION });
    }
  }

  #quarantine(
    record: number,
    cells: readonly string[],
    rule: string,
    expected: string,
    got: string,
    todo: string,
    stopping = false,
  ): void {
    const problem = { file: this.#path, record, column: null, expected, got, todo };
    if (stopping && this.#problems.length < MOST_TOLD) this.#problems.push(problem);
    else this.#tell(problem);
    this.#setAside(record, cells, rule, `expected ${expected}, got ${got}`);
  }

  #tell(problem: Problem): void {
    if (this.#rowProblems.length < MOST_TOLD) this.#rowProblems.push(problem);
    else this.#untold += 1;
  }

  /** Counts a row out and shows it. */
  #setAside(record: number, cells: readonly string[], rule: string, reason: string): void {
    const { dataset, table, file } = this.#options;
    this.counts.quarantined += 1;
    if (this.quarantined.length >= MOST_TOLD) return;
    const raw = writeRecord(cells, this.#source.delimiter ?? ',');
    this.quarantined.push({ dataset, table, file, record, raw, rule, reason });
  }
}

const isRefused = <Row>(read: Row | readonly Refusal[]): read is readonly Refusal[] => Array.isArray(read);

const hasLineBreak = (cell: string): boolean => cell.includes('\n') || cell.includes('\r');

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => trimCell(cell) === '');
