/** Something a careful steward would want to know of a file; it never changes what is read. */
export interface Hint {
  /** First record it speaks of; null when it speaks of the whole file or of a column. */
  readonly record: number | null;
  readonly column: string | null;
  readonly hint: string;
  /** An example, and how many there are. */
  readonly text: string;
}

/** Looks at a table while it goes by, record after record, and says at the end what it noticed. */
export interface Watcher {
  readonly take: (record: number, cells: readonly string[]) => void;
  readonly finish: () => readonly Hint[];
}

/** Makes a watcher for a table whose columns have these names. */
export type Watch = (header: readonly string[]) => Watcher;

/** Gathers cases of one kind by column: the first one stands for all. */
export class Tally {
  readonly #cases = new Map<string, { record: number; column: string; hint: string; example: string; count: number }>();

  add(record: number, column: string, hint: string, example: string): void {
    const key = `${hint}\u0001${column}`;
    const known = this.#cases.get(key);
    if (known) known.count += 1;
    else this.#cases.set(key, { record, column, hint, example, count: 1 });
  }

  list(): Hint[] {
    return [...this.#cases.values()].map(({ record, column, hint, example, count }) => ({
      record,
      column,
      hint,
      text: count === 1 ? example : `${example} (${count.toLocaleString('en')} records)`,
    }));
  }
}
