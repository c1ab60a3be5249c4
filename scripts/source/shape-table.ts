import { findOddCharacter } from './odd-character.ts';
import { EXPECTED, UnreadableFile, type Fault, type RecordBatch } from './record.ts';
import type { SplitBatch } from './split-records.ts';

const unreadable = (record: number | null, expected: string, got: string): UnreadableFile =>
  new UnreadableFile({
    record,
    expected,
    got,
    todo: 'Receive the file again; if the publisher sends it so, ask for a repaired one.',
  });

const isBlankLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/**
 * Gives split records their places: title lines, the header, then numbered records. A record with more or fewer cells
 * than the header is ragged; an empty line is not. Throws `UnreadableFile` when the header is not whole.
 */
export async function shapeTable(
  batches: AsyncIterable<SplitBatch>,
  skipRows: number,
): Promise<{ header: readonly string[]; headerRecords: number; batches: AsyncIterable<RecordBatch> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const wanted = skipRows + 1;
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
    top.push(...left.rows.slice(0, from));
  }
  if (top.length < wanted)
    throw unreadable(
      null,
      `a header of ${wanted} ${wanted === 1 ? 'record' : 'records'}`,
      top.length === 0 ? 'an empty file' : `${top.length} in all`,
    );
  const header = top[skipRows] ?? [];

  async function* numbered(): AsyncGenerator<RecordBatch> {
    let first = top.length + 1;
    const number = (batch: SplitBatch, start: number): RecordBatch => {
      const rows = start === 0 ? batch.rows : batch.rows.slice(start);
      const numberedBatch = { first, rows, faults: findFaults(rows, header.length, batch.faults, start) };
      first += rows.length;
      return numberedBatch;
    };
    if (left) yield number(left, from);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield number(next.value, 0);
  }
  return { header, headerRecords: top.length, batches: numbered() };
}

/** Returns the faults of rows, the ragged ones and those with odd characters among them; `start` rows were taken off before. */
function findFaults(
  rows: readonly (readonly string[])[],
  width: number,
  known: ReadonlyMap<number, Fault>,
  start: number,
): ReadonlyMap<number, Fault> {
  const faults = new Map([...known].filter(([at]) => at >= start).map(([at, fault]) => [at - start, fault]));
  for (const [i, cells] of rows.entries()) {
    if (faults.has(i)) continue;
    const odd = findOddCharacter(cells);
    if (odd !== null) faults.set(i, { problem: 'odd-character', text: odd });
    if (cells.length === width || isBlankLine(cells) || odd !== null) continue;
    const text = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${width}`;
    faults.set(i, { problem: 'ragged-row', text });
  }
  return faults;
}
