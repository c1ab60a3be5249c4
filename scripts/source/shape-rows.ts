import { findOddCharacter } from './odd-character.ts';
import type { Fault, RecordBatch } from './record.ts';

/** A row that names its fields, as JSON and XML have them. */
export interface NamedRow {
  readonly fields: ReadonlyMap<string, string>;
  readonly fault: Fault | null;
}

const BATCH = 1000;

export interface RecordShaper {
  /** Rows taken so far. */
  readonly count: number;
  readonly take: (row: NamedRow) => void;
  /** Yields the header once, then the waiting records: whole batches, or the rest too. */
  readonly batches: (rest: boolean) => Generator<readonly string[] | RecordBatch>;
}

/** Returns what turns rows that name their fields into records: the first row gives the header, a row with other fields is ragged. */
export function recordShaper(): RecordShaper {
  let rows: string[][] = [];
  let faults = new Map<number, Fault>();
  let header: readonly string[] | null = null;
  let told = false;
  let count = 0;
  const faultOf = (row: NamedRow, names: readonly string[]): Fault | null => {
    if (row.fault) return row.fault;
    const odd = findOddCharacter([...row.fields.values()]);
    if (odd !== null) return { problem: 'odd-character', text: odd };
    const missing = names.filter((name) => !row.fields.has(name)).map((name) => `without ${name}`);
    const known = new Set(names);
    const extra = [...row.fields.keys()].filter((name) => !known.has(name)).map((name) => `with ${name}`);
    return missing.length + extra.length === 0
      ? null
      : { problem: 'ragged-row', text: `a row ${[...missing, ...extra].join(', ')}` };
  };
  return {
    get count() {
      return count;
    },
    take(row) {
      count += 1;
      header ??= [...row.fields.keys()];
      const fault = faultOf(row, header);
      if (fault) faults.set(rows.length, fault);
      rows.push(header.map((name) => row.fields.get(name) ?? ''));
    },
    *batches(rest) {
      if (rows.length < BATCH && !rest) return;
      if (!told) yield header ?? [];
      told = true;
      if (rows.length > 0) yield { first: count - rows.length + 1, rows, faults };
      rows = [];
      faults = new Map();
    },
  };
}
