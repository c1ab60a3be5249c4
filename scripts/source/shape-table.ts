import { EXPECTED, UnreadableFile, type Fault, type RecordBatch } from './record.ts';
import type { SplitBatch } from './split-records.ts';

/** Which records of a sheet or delimited file are what. */
export interface Layout {
  /** Title lines above the header. */
  readonly skipRows: number;
  /** Stacked header rows. */
  readonly headerRows: number;
  /** Whether a row of units follows the header. */
  readonly unitRow: boolean;
  /** Lines of notes below the table. */
  readonly footerRows: number;
}

export const PLAIN_LAYOUT: Layout = { skipRows: 0, headerRows: 1, unitRow: false, footerRows: 0 };

/**
 * Joins stacked header rows to one name a column: an empty upper cell continues the one to its left, parts are
 * joined with a space, the unit follows in brackets. A single header row stays untouched.
 */
export function joinHeader(rows: readonly (readonly string[])[], units: readonly string[] | null): readonly string[] {
  const lowest = rows.at(-1) ?? [];
  const filled = rows.map((row, level) => {
    if (level === rows.length - 1) return row;
    let last = '';
    return Array.from({ length: lowest.length }, (_, i) => (last = row[i]?.trim() || last));
  });
  return lowest.map((name, i) => {
    const joined =
      rows.length === 1
        ? name
        : filled
            .map((row) => row[i]?.trim() ?? '')
            .filter((part, at, parts) => part !== '' && part !== parts[at - 1])
            .join(' ');
    const unit = units?.[i]?.trim().replace(/^\((.*)\)$/, '$1');
    return unit ? `${joined} (${unit})` : joined;
  });
}

const unreadable = (record: number | null, expected: string, got: string): UnreadableFile =>
  new UnreadableFile({
    record,
    expected,
    got,
    todo: 'Receive the file again; if the publisher sends it so, ask for a repaired one.',
  });

const isBlankLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/**
 * Gives split records their places: titles, header and units first, then numbered records, the last ones marked as
 * footer. A record with more or fewer cells than the header is ragged; an empty line is not. Throws `UnreadableFile` when
 * the header is not whole.
 */
export async function shapeTable(
  batches: AsyncIterable<SplitBatch>,
  layout: Layout,
  decode: (cell: string) => string,
): Promise<{ header: readonly string[]; headerRecords: number; batches: AsyncIterable<RecordBatch> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const wanted = layout.skipRows + layout.headerRows + (layout.unitRow ? 1 : 0);
  const top: string[][] = [];
  let left: SplitBatch | null = null;
  let from = 0;
  while (top.length < wanted) {
    const next = await iterator.next();
    if (next.done) break;
    left = next.value;
    from = Math.min(wanted - top.length, left.rows.length);
    // Decoded first: bytes that are no text say more than the fault that they look like.
    const decoded = left.rows.slice(0, from).map((row) => row.map(decode));
    for (const [index, { problem }] of left.faults) {
      if (index < from) throw unreadable(top.length + index + 1, EXPECTED[problem], 'something else in the header');
    }
    top.push(...decoded);
  }
  if (top.length < wanted)
    throw unreadable(
      null,
      `a header of ${wanted} ${wanted === 1 ? 'record' : 'records'}`,
      top.length === 0 ? 'an empty file' : `${top.length} in all`,
    );
  const header = joinHeader(
    top.slice(layout.skipRows, layout.skipRows + layout.headerRows),
    layout.unitRow ? (top[wanted - 1] ?? []) : null,
  );

  async function* numbered(): AsyncGenerator<RecordBatch> {
    let first = top.length + 1;
    const number = (batch: SplitBatch, start: number): RecordBatch => {
      const rows = start === 0 ? batch.rows : batch.rows.slice(start);
      const numberedBatch = { first, rows, faults: findRagged(rows, header.length, batch.faults, start) };
      first += rows.length;
      return numberedBatch;
    };
    if (left) yield number(left, from);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield number(next.value, 0);
  }
  return {
    header,
    headerRecords: top.length,
    batches: layout.footerRows === 0 ? numbered() : markFooter(numbered(), layout.footerRows),
  };
}

/** Returns the faults of rows, the ragged ones among them; `start` rows were taken off before. */
function findRagged(
  rows: readonly (readonly string[])[],
  width: number,
  known: ReadonlyMap<number, Fault>,
  start: number,
): ReadonlyMap<number, Fault> {
  let faults = known;
  if (start > 0) faults = new Map([...known].filter(([at]) => at >= start).map(([at, fault]) => [at - start, fault]));
  let ragged: Map<number, Fault> | null = null;
  for (let i = 0; i < rows.length; i += 1) {
    const cells = rows[i] as readonly string[];
    if (cells.length === width || isBlankLine(cells) || faults.has(i)) continue;
    ragged ??= new Map(faults);
    ragged.set(i, {
      problem: 'ragged-row',
      text: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${width}`,
    });
  }
  return ragged ?? faults;
}

/** Marks the last records that are not blank as notes below the table. */
async function* markFooter(batches: AsyncIterable<RecordBatch>, footerRows: number): AsyncGenerator<RecordBatch> {
  let held: RecordBatch = { first: 0, rows: [], faults: new Map() };
  const footerStart = (): number => {
    let notes = 0;
    let at = held.rows.length;
    while (at > 0 && notes < footerRows) {
      at -= 1;
      if (!isBlankLine(held.rows[at] as string[])) notes += 1;
    }
    return at;
  };
  const part = (from: number, to: number): RecordBatch => ({
    first: held.first + from,
    rows: held.rows.slice(from, to),
    faults: new Map([...held.faults].filter(([at]) => at >= from && at < to).map(([at, fault]) => [at - from, fault])),
  });
  for await (const batch of batches) {
    const before = held.rows.length;
    held =
      before === 0
        ? batch
        : {
            first: held.first,
            rows: [...held.rows, ...batch.rows],
            faults: new Map([...held.faults, ...[...batch.faults].map(([at, fault]) => [at + before, fault] as const)]),
          };
    const at = footerStart();
    if (at > 0) yield part(0, at);
    held = part(at, held.rows.length);
  }
  yield {
    ...held,
    excluded: new Map(held.rows.flatMap((cells, i) => (isBlankLine(cells) ? [] : [[i, 'footer'] as const]))),
  };
}
