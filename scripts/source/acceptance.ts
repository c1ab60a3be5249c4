import { spanOf } from '../../src/model/period.ts';
import type { FileAccount } from '../../src/model/publication.ts';
import { trimCell } from './cell.ts';
import { REFUSED, type Columns, type RowOf } from './column.ts';
import { showKey, type Contract } from './contract.ts';
import { Corrector, type Corrections } from './corrections.ts';
import type { Exclusion } from './description.ts';
import { compareHeader } from './header.ts';
import { quoteCell, type Problem } from './problem.ts';
import { EXPECTED, UnreadableFile, type FaultName, type SourceTable } from './record.ts';
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
const RECEIVE_AGAIN = 'Receive the file again; if the publisher sends it so, ask for a repaired one.';
/** After these the boundaries of later records cannot be trusted: no share of them is tolerable. */
const STOPPING: ReadonlySet<FaultName> = new Set(['text-after-closing-quote']);

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
  #untold = 0;
  #whole = false;

  constructor(source: SourceTable, options: AcceptanceOptions<C>) {
    const { dataset, table, file, contract, corrections, newest, exclude } = options;
    const record = source.headerRecords || null;
    this.#options = options;
    this.#source = source;
    this.#path = `data/source/${dataset}/${file}`;
    this.#corrector = new Corrector({ dataset, table, file, newest, received: source.header, headerRecord: source.headerRecords, corrections });
    const { header } = this.#corrector;
    const names = Object.values(contract.columns).map((column) => column.name);
    // A file of named fields without a row has no columns to compare; that it has no row is told.
    if (header.length > 0) this.#problems.push(...compareHeader(names, contract.alsoAllowed ?? [], header, this.#path, record));
    for (const { rule, column } of exclude) {
      this.#excluded.set(rule, 0);
      if (header.includes(column)) continue;
      this.#problems.push({ file: this.#path, record, column, expected: `the column that the rule ${rule} looks at`, got: 'no such column', todo: 'Name a column of the file under exclude in dataset.yaml.' });
    }
  }

  /**
   * Yields the accepted rows in batches; none when the header has problems, because no row would be whole, while
   * the cells that are there are still looked at. Throws `UnreadableFile` when the file ends in the middle.
   */
  async *rows(): AsyncGenerator<RowOf<C>[]> {
    const { counts } = this;
    const { contract, exclude, describes } = this.#options;
    const inRange = rangeOf(contract, describes);
    const { decode, headerRecords, batches } = this.#source;
    const corrector = this.#corrector;
    const { header } = corrector;
    const properties = Object.keys(contract.columns);
    const columns = Object.values(contract.columns);
    const places = columns.map((column) => header.indexOf(column.name));
    const drifted = this.#problems.length > 0;
    const rules = exclude.map(({ rule, column, equals }) => ({ rule, at: header.indexOf(column), equals: new Set(equals) })).filter(({ at }) => at >= 0);
    const { key } = contract;
    const seen = new Map<string, number>();
    const untouched: readonly string[] = [];
    // A row is a copy of one with all its properties: that costs less than adding them one by one.
    const template: Record<string, unknown> = Object.fromEntries(['record', 'corrected', ...properties].map((name) => [name, null]));
    // What the few names that fill most columns of text became, by their undecoded cells.
    const memories = columns.map((column) => (column.ascii ? undefined : new Map<string, unknown>()));

    counts.header = headerRecords;
    counts.read = headerRecords;
    for await (const batch of batches) {
      const accepted: RowOf<C>[] = [];
      const { first, rows: received, faults, excluded } = batch;
      const sound = faults.size === 0;
      counts.read += received.length;
      for (let place = 0; place < received.length; place += 1) {
        const record = first + place;
        let cells = received[place] as string[];
        try {
          const note = excluded?.get(place);
          if (note !== undefined) {
            this.#exclude(note);
            continue;
          }
          const fault = sound ? undefined : faults.get(place);
          if (fault) {
            const { problem, text } = fault;
            const got = problem === 'ragged-row' ? text : quoteCell(decode(text));
            this.#quarantine(record, cells, problem, EXPECTED[problem], got, RECEIVE_AGAIN, STOPPING.has(problem));
            continue;
          }
          if (isBlank(cells)) {
            counts.blank += 1;
            continue;
          }
          const rule = rules.length === 0 ? undefined : rules.find(({ at, equals }) => equals.has(trimCell(decode(cells[at] as string))));
          if (rule) {
            this.#exclude(rule.rule);
            continue;
          }
          let corrected = untouched;
          let read = decode;
          if (!corrector.idle) {
            cells = cells.map(decode);
            read = keep;
            corrected = corrector.correct(record, cells);
          }
          const row: Record<string, unknown> = { ...template };
          row['record'] = record;
          row['corrected'] = corrected;
          let refusals: Array<readonly [column: string, expected: string, cell: string]> | undefined;
          for (let i = 0; i < columns.length; i += 1) {
            const at = places[i] as number;
            if (at < 0) continue;
            const column = columns[i] as C[keyof C];
            const cell = cells[at] as string;
            const memory = corrector.idle ? memories[i] : undefined;
            let value = column.ascii ? column.ascii(cell) : memory?.get(cell);
            if (value === undefined || value === REFUSED) {
              value = column.read(read(cell));
              if (memory && value !== REFUSED && cell.length <= LONGEST_REMEMBERED) remember(memory, cell, value);
            }
            if (value === REFUSED) (refusals ??= []).push([column.name, column.expects, read(cell)]);
            else row[properties[i] as string] = value;
          }
          if (refusals) {
            this.#refuse(record, cells, refusals);
            continue;
          }
          if (drifted) {
            this.#setAside(record, cells, 'column-drift', 'the columns are not those of the contract');
            continue;
          }
          if (inRange && !inRange(row as RowOf<C>)) {
            const got = contract.period?.(row as RowOf<C>) ?? '';
            this.#quarantine(record, cells, 'period-out-of-range', `a period ${describeRange(contract.from, describes)}`, got, RECORD_A_CORRECTION);
            continue;
          }
          if (key) {
            const identity = key(row as RowOf<C>);
            const earlier = seen.get(identity);
            if (earlier !== undefined) {
              this.#quarantine(record, cells, 'duplicate-key', 'a row with a key of its own', `the key of record ${earlier} again: ${showKey(identity)}`, 'Ask the publisher which of the two rows holds.');
              continue;
            }
            seen.set(identity, record);
          }
          counts.accepted += 1;
          accepted.push(row as RowOf<C>);
        } catch (error) {
          if (!(error instanceof UnreadableFile) || error.record !== null) throw error;
          throw new UnreadableFile({ ...pick(error), record }, { cause: error });
        }
      }
      if (accepted.length > 0) yield accepted;
    }
    this.#whole = true;
  }

  /** Returns what stops the run. Call it after `rows`; when those ended in the middle, only what was seen is told. */
  close(): Problem[] {
    const { read, header, blank, accepted, quarantined } = this.counts;
    const excluded = [...this.#excluded.values()].reduce((sum, rows) => sum + rows, 0);
    const problems = [...this.#problems];
    const rows = read - header - blank - excluded;
    if (this.#whole) {
      if (read !== header + blank + accepted + excluded + quarantined) {
        throw new Error(`rows do not add up in ${this.#path}: read ${read}, header ${header}, blank ${blank}, accepted ${accepted}, excluded ${excluded}, quarantined ${quarantined}`);
      }
      problems.push(...this.#corrector.finish());
      if (rows === 0) problems.push({ file: this.#path, record: null, column: null, expected: 'at least one row', got: 'none', todo: RECEIVE_AGAIN });
      if (quarantined <= this.#options.quarantineShare * rows && quarantined <= MOST_TOLD) return problems;
    }
    problems.push(...this.#rowProblems);
    if (this.#untold > 0) {
      const got = `${this.#untold.toLocaleString('en')} more`;
      problems.push({ file: this.#path, record: null, column: null, expected: `at most ${MOST_TOLD} problems to tell`, got, todo: 'Look at the first ones: a file so far from its contract is usually another file.' });
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

  #refuse(record: number, cells: readonly string[], refusals: ReadonlyArray<readonly [string, string, string]>): void {
    for (const [column, expected, cell] of refusals) {
      this.#tell({ file: this.#path, record, column, expected, got: quoteCell(cell), todo: RECORD_A_CORRECTION });
    }
    this.#setAside(record, cells, 'malformed-cell', refusals.map(([column, expected, cell]) => `${column}: expected ${expected}, got ${quoteCell(cell)}`).join('; '));
  }

  #quarantine(record: number, cells: readonly string[], rule: string, expected: string, got: string, todo: string, stopping = false): void {
    const problem = { file: this.#path, record, column: null, expected, got, todo };
    if (stopping && this.#problems.length < MOST_TOLD) this.#problems.push(problem);
    else this.#tell(problem);
    this.#setAside(record, cells, rule, `expected ${expected}, got ${got}`);
  }

  #tell(problem: Problem): void {
    if (this.#rowProblems.length < MOST_TOLD) this.#rowProblems.push(problem);
    else this.#untold += 1;
  }

  #setAside(record: number, cells: readonly string[], rule: string, reason: string): void {
    const { dataset, table, file } = this.#options;
    this.counts.quarantined += 1;
    if (this.quarantined.length >= MOST_TOLD) return;
    const { decode, delimiter } = this.#source;
    const raw = writeRecord(this.#corrector.idle ? cells.map(decode) : cells, delimiter ?? ',');
    this.quarantined.push({ dataset, table, file, record, raw, rule, reason });
  }
}

/** Returns whether the period of a row lies within what the contract and the file cover; null when neither says. */
function rangeOf<C extends Columns>({ period, from }: Contract<C>, describes: string | null): ((row: RowOf<C>) => boolean) | null {
  if (period === null || (from === undefined && describes === null)) return null;
  const start = from === undefined ? '' : spanOf(from).start;
  const end = describes === null ? '9999' : spanOf(describes).end;
  const known = new Map<string, boolean>();
  return (row) => {
    const name = period(row);
    let within = known.get(name);
    if (within === undefined) {
      const span = spanOf(name);
      within = span.start >= start && span.end <= end;
      known.set(name, within);
    }
    return within;
  };
}

const describeRange = (from: string | undefined, describes: string | null): string =>
  [from === undefined ? '' : `from ${from}`, describes === null ? '' : `up to ${describes}, which the file describes`].filter((part) => part !== '').join(' ');

const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 64;

function remember(memory: Map<string, unknown>, cell: string, value: unknown): void {
  if (memory.size >= REMEMBERED) memory.clear();
  // A text of its own: a slice would keep the piece of the file that it was cut from.
  memory.set(` ${cell}`.slice(1), value);
}

const keep = (cell: string): string => cell;
const pick = ({ expected, got, todo }: UnreadableFile) => ({ expected, got, todo });

const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && (isLetterOrDigit(cell.charCodeAt(0)) || trimCell(cell) !== '')) return false;
  return true;
};

/** Spares most cells the search for blanks: no blank has such a code. */
const isLetterOrDigit = (code: number): boolean => code > 0x20 && code < 0x80;
