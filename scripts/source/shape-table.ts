import { EXPECTED, UnreadableFile, type SourceRecord } from './record.ts';
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
    const joined = rows.length === 1 ? name : filled.map((row) => row[i]?.trim() ?? '').filter((part, at, parts) => part !== '' && part !== parts[at - 1]).join(' ');
    const unit = units?.[i]?.trim().replace(/^\((.*)\)$/, '$1');
    return unit ? `${joined} (${unit})` : joined;
  });
}

const unreadable = (record: number | null, expected: string, got: string): UnreadableFile =>
  new UnreadableFile({ record, expected, got, todo: 'Receive the file again; if the publisher sends it so, ask for a repaired one.' });

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
): Promise<{ header: readonly string[]; headerRecords: number; batches: AsyncIterable<SourceRecord[]> }> {
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
    for (const [index, { problem }] of left.faults) {
      if (index < from) throw unreadable(top.length + index + 1, EXPECTED[problem], 'something else in the header');
    }
    top.push(...left.rows.slice(0, from).map((row) => row.map(decode)));
  }
  if (top.length < wanted) throw unreadable(null, `a header of ${wanted} ${wanted === 1 ? 'record' : 'records'}`, top.length === 0 ? 'an empty file' : `${top.length} in all`);
  const header = joinHeader(top.slice(layout.skipRows, layout.skipRows + layout.headerRows), layout.unitRow ? (top[wanted - 1] ?? []) : null);

  async function* records(): AsyncGenerator<SourceRecord[]> {
    let record = top.length;
    let held: SourceRecord[] = [];
    const width = header.length;
    const number = (batch: SplitBatch, start: number): SourceRecord[] => {
      const numbered: SourceRecord[] = [];
      for (let i = start; i < batch.rows.length; i += 1) {
        const cells = batch.rows[i] as string[];
        record += 1;
        const fault = batch.faults.get(i) ?? (cells.length === width || isBlankLine(cells) ? null : { problem: 'ragged-row' as const, text: `${cells.length} cells instead of ${width}` });
        numbered.push(fault ? { record, cells, fault } : { record, cells });
      }
      return numbered;
    };
    const release = (batch: SourceRecord[]): SourceRecord[] => {
      if (layout.footerRows === 0) return batch;
      held.push(...batch);
      let notes = 0;
      let keep = held.length;
      while (keep > 0 && notes < layout.footerRows) {
        keep -= 1;
        if (!isBlankLine((held[keep] as SourceRecord).cells)) notes += 1;
      }
      const free = held.slice(0, keep);
      held = held.slice(keep);
      return free;
    };
    if (left) yield release(number(left, from));
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield release(number(next.value, 0));
    yield held.map(({ record: at, cells }) => ({ record: at, cells, ...(isBlankLine(cells) ? {} : { excluded: 'footer' }) }));
  }
  return { header, headerRecords: top.length, batches: records() };
}
