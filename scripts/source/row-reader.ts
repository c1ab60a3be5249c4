import { REFUSED, type Columns, type RowOf } from './column.ts';

/** A cell that its column cannot accept. */
export interface Refusal {
  readonly column: string;
  readonly expected: string;
  readonly cell: string;
}

const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 64;
const keep = (cell: string): string => cell;

/**
 * Reads the cells of a record into a typed row, by the columns of a contract. A column that the header lacks
 * is passed over.
 */
export class RowReader<C extends Columns> {
  readonly #columns: ReadonlyArray<C[keyof C]>;
  readonly #properties: readonly string[];
  readonly #places: readonly number[];
  readonly #decode: (cell: string) => string;
  /** A row is a copy of one with all its properties: that costs less than adding them one by one. */
  readonly #template: Readonly<Record<string, unknown>>;
  /** What the few names that fill most columns of text became, by their undecoded cells. */
  readonly #memories: ReadonlyArray<Map<string, unknown> | null>;

  constructor(columns: C, header: readonly string[], decode: (cell: string) => string, file: string) {
    this.#properties = Object.keys(columns);
    this.#columns = Object.values(columns) as C[keyof C][];
    this.#places = this.#columns.map(({ name }) => header.indexOf(name));
    this.#decode = decode;
    const names = ['record', 'corrected', ...this.#properties];
    this.#template = { file, ...Object.fromEntries(names.map((name) => [name, null])) };
    this.#memories = this.#columns.map((column) => (column.ascii ? null : new Map<string, unknown>()));
  }

  /** Returns the row of a record, or what refused it. `decoded` says that the cells are text already. */
  read(
    record: number,
    cells: readonly string[],
    corrected: readonly string[],
    decoded: boolean,
  ): RowOf<C> | readonly Refusal[] {
    const decode = decoded ? keep : this.#decode;
    const row: Record<string, unknown> = { ...this.#template };
    row['record'] = record;
    row['corrected'] = corrected;
    let refusals: Refusal[] | null = null;
    for (let i = 0; i < this.#columns.length; i += 1) {
      const place = this.#places[i] as number;
      if (place < 0) continue;
      const column = this.#columns[i] as C[keyof C];
      const cell = cells[place] as string;
      const memory = decoded ? null : (this.#memories[i] ?? null);
      let value = column.ascii ? column.ascii(cell) : memory?.get(cell);
      if (value === undefined || value === REFUSED) {
        value = column.read(decode(cell));
        if (memory && value !== REFUSED && cell.length <= LONGEST_REMEMBERED) remember(memory, cell, value);
      }
      if (value === REFUSED)
        (refusals ??= []).push({ column: column.name, expected: column.expects, cell: decode(cell) });
      else row[this.#properties[i] as string] = value;
    }
    return refusals ?? (row as RowOf<C>);
  }
}

function remember(memory: Map<string, unknown>, cell: string, value: unknown): void {
  if (memory.size >= REMEMBERED) memory.clear();
  // A text of its own: a slice would keep the piece of the file that it was cut from.
  memory.set(` ${cell}`.slice(1), value);
}
