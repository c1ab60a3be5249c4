import type { Fault, SourceRecord } from './record.ts';

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
  readonly batches: (rest: boolean) => Generator<readonly string[] | SourceRecord[]>;
}

/** Returns what turns rows that name their fields into records: the first row gives the header, a row with other fields is ragged. */
export function recordShaper(): RecordShaper {
  const waiting: SourceRecord[] = [];
  let header: readonly string[] | null = null;
  let told = false;
  let count = 0;
  const faultOf = (row: NamedRow, names: readonly string[]): Fault | null => {
    if (row.fault) return row.fault;
    const missing = names.filter((name) => !row.fields.has(name)).map((name) => `without ${name}`);
    const extra = [...row.fields.keys()].filter((name) => !names.includes(name)).map((name) => `with ${name}`);
    return missing.length + extra.length === 0 ? null : { problem: 'ragged-row', text: `a row ${[...missing, ...extra].join(', ')}` };
  };
  return {
    get count() {
      return count;
    },
    take(row) {
      count += 1;
      header ??= [...row.fields.keys()];
      const cells = header.map((name) => row.fields.get(name) ?? '');
      const fault = faultOf(row, header);
      waiting.push(fault ? { record: count, cells, fault } : { record: count, cells });
    },
    *batches(rest) {
      while (waiting.length >= (rest ? 1 : BATCH)) {
        if (!told) yield header ?? [];
        told = true;
        yield waiting.splice(0, BATCH);
      }
      if (rest && !told) yield [];
    },
  };
}
