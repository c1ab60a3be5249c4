import type { FileAccount } from '../../src/model/publication.ts';
import { trimCell } from './cell.ts';
import { REFUSED, type Columns, type RowOf } from './column.ts';
import type { Contract } from './contract.ts';
import { Corrector, type Corrections } from './corrections.ts';
import type { Exclusion } from './description.ts';
import { compareHeader } from './header.ts';
import { quoteCell, type Problem } from './problem.ts';
import type { SourceRecord, SourceTable } from './record.ts';
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

/** Most problems told of one file; a file with more is not that file. */
const MOST_PROBLEMS = 1000;
const RECORD_A_CORRECTION = 'Record the fix in corrections.yaml with its reason; the received file stays as it is.';
const RECEIVE_AGAIN = 'Receive the file again; if the publisher sends it so, ask for a repaired one.';

export interface AcceptanceOptions<C extends Columns> {
  readonly dataset: string;
  readonly table: string;
  /** Path inside the dataset's folder. */
  readonly file: string;
  readonly contract: Contract<C>;
  readonly corrections: Corrections;
  readonly exclude: readonly Exclusion[];
  /** Share of the rows that may be set aside before they become problems. */
  readonly quarantineShare: number;
}

type Counts = { read: number; header: number; blank: number; accepted: number; quarantined: number };

/**
 * Turns the records of one file into typed rows and keeps account of every one of them: header, blank, excluded by
 * a named rule, quarantined or accepted. Call `rows` to the end, then `close`. Memory grows with the faults and
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
  readonly #headerProblems: Problem[];
  /** Problems of quarantined rows: they stop the run only above the declared share. */
  readonly #rowProblems: Problem[] = [];
  #untold = 0;

  constructor(source: SourceTable, options: AcceptanceOptions<C>) {
    const { dataset, table, file, contract, corrections, exclude } = options;
    this.#options = options;
    this.#source = source;
    this.#path = `data/source/${dataset}/${file}`;
    this.#corrector = new Corrector({ dataset, table, received: source.header, headerRecord: source.headerRecords, corrections });
    const names = Object.values(contract.columns).map((column) => column.name);
    this.#headerProblems = compareHeader(names, this.#corrector.header, this.#path, source.headerRecords || null);
    for (const { rule, column } of exclude) {
      this.#excluded.set(rule, 0);
      if (!this.#corrector.header.includes(column)) {
        this.#headerProblems.push({
          file: this.#path, record: source.headerRecords || null, column, expected: `the column that the rule ${rule} looks at`, got: 'no such column',
          todo: 'Name an existing column under exclude in dataset.yaml.',
        });
      }
    }
  }

  /** Yields the accepted rows in batches. Nothing is yielded when columns are missing: no row would be whole. */
  async *rows(): AsyncGenerator<RowOf<C>[]> {
    const { counts } = this;
    const { contract, exclude } = this.#options;
    const header = this.#corrector.header;
    const properties = Object.keys(contract.columns);
    const columns = Object.values(contract.columns);
    const places = columns.map((column) => header.indexOf(column.name));
    const whole = !places.includes(-1);
    const rules = exclude.map(({ rule, column, equals }) => ({ rule, at: header.indexOf(column), equals: new Set(equals) }));
    const { key } = contract;
    const seen = new Map<string, number>();
    const untouched: readonly string[] = [];
    const width = columns.length;

    counts.header = this.#source.headerRecords;
    counts.read = counts.header;
    for await (const batch of this.#source.batches) {
      const accepted: RowOf<C>[] = [];
      for (const received of batch) {
        counts.read += 1;
        if (received.fault) {
          this.#quarantine(received, received.fault.problem, null, describeFault[received.fault.problem], received.fault.text, RECEIVE_AGAIN);
          continue;
        }
        const { record, cells } = received;
        if (isBlank(cells)) {
          counts.blank += 1;
          continue;
        }
        const rule = rules.find(({ at, equals }) => at >= 0 && equals.has(trimCell(cells[at] as string)));
        if (rule) {
          this.#excluded.set(rule.rule, (this.#excluded.get(rule.rule) ?? 0) + 1);
          continue;
        }
        const raw = this.#corrector.idle ? cells : [...cells];
        const corrected = this.#corrector.idle ? untouched : this.#corrector.correct(record, cells);
        const row: Record<string, unknown> = { record, corrected };
        let refusals: Array<[string, string, string]> | undefined;
        for (let i = 0; i < width; i += 1) {
          const at = places[i] as number;
          if (at < 0) continue;
          const column = columns[i] as C[keyof C];
          const cell = cells[at] as string;
          const value = column.read(cell);
          if (value === REFUSED) (refusals ??= []).push([column.name, column.expects, cell]);
          else row[properties[i] as string] = value;
        }
        if (refusals) {
          this.#refuse({ record, cells: raw }, refusals);
          continue;
        }
        if (!whole) {
          this.#setAside({ record, cells: raw }, 'missing-column', 'a column of the contract is missing');
          continue;
        }
        if (key) {
          const identity = key(row as RowOf<C>);
          const first = seen.get(identity);
          if (first !== undefined) {
            this.#quarantine({ record, cells: raw }, 'duplicate-key', null, `a row unlike record ${first}`, 'the same key again', 'Ask the publisher which of the two rows holds.');
            continue;
          }
          seen.set(identity, record);
        }
        counts.accepted += 1;
        accepted.push(row as RowOf<C>);
      }
      if (accepted.length > 0) yield accepted;
    }
  }

  /** Returns what stops the run. Call it after the last row. */
  close(): Problem[] {
    const { read, header, blank, accepted, quarantined } = this.counts;
    const excluded = [...this.#excluded.values()].reduce((sum, rows) => sum + rows, 0);
    if (read !== header + blank + accepted + excluded + quarantined) {
      throw new Error(`rows do not add up in ${this.#path}: read ${read}, header ${header}, blank ${blank}, accepted ${accepted}, excluded ${excluded}, quarantined ${quarantined}`);
    }
    const problems = [...this.#headerProblems, ...this.#corrector.finish()];
    const rows = read - header - blank - excluded;
    if (rows === 0) {
      problems.push({ file: this.#path, record: null, column: null, expected: 'at least one row', got: 'none', todo: RECEIVE_AGAIN });
    }
    if (this.#headerProblems.length === 0 && quarantined <= this.#options.quarantineShare * rows) return problems;
    problems.push(...this.#rowProblems);
    if (this.#untold > 0) {
      problems.push({
        file: this.#path, record: null, column: null, expected: `at most ${MOST_PROBLEMS} problems to tell`, got: `${this.#untold} more`,
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

  #refuse(received: SourceRecord, refusals: ReadonlyArray<readonly [string, string, string]>): void {
    for (const [column, expected, cell] of refusals) {
      this.#tell({ file: this.#path, record: received.record, column, expected, got: quoteCell(cell), todo: RECORD_A_CORRECTION });
    }
    const reason = refusals.map(([column, expected, cell]) => `${column}: expected ${expected}, got ${quoteCell(cell)}`).join('; ');
    this.#setAside(received, 'malformed-cell', reason);
  }

  #quarantine(received: SourceRecord, rule: string, column: string | null, expected: string, got: string, todo: string): void {
    this.#tell({ file: this.#path, record: received.record, column, expected, got, todo });
    this.#setAside(received, rule, `expected ${expected}, got ${got}`);
  }

  #tell(problem: Problem): void {
    if (this.#rowProblems.length < MOST_PROBLEMS) this.#rowProblems.push(problem);
    else this.#untold += 1;
  }

  #setAside(received: SourceRecord, rule: string, reason: string): void {
    const { dataset, table, file } = this.#options;
    this.counts.quarantined += 1;
    const raw = writeRecord(received.cells, this.#source.delimiter ?? ',');
    this.quarantined.push({ dataset, table, file, record: received.record, raw, rule, reason });
  }
}

const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && trimCell(cell) !== '') return false;
  return true;
};

const describeFault: Record<NonNullable<SourceRecord['fault']>['problem'], string> = {
  'ragged-row': 'as many cells as the header has',
  'unclosed-quote': 'a closing quote',
  'text-after-closing-quote': 'a delimiter or the end of the line after a closing quote',
  'nul-byte': 'text without NUL characters',
  'record-too-long': 'a record of at most 1,048,576 characters',
  'duplicate-key-in-row': 'each field once',
  'nested-value': 'a text, a number or nothing in each field',
};
