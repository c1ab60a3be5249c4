import { trimCell } from '../../source/cell.ts';
import { Tally, type Hint, type Watch } from './hint.ts';
import { isNumeric, numberIn } from './profile.ts';

const TOTAL = /^[[(<【]?(?:합계|소계|총계|총합계|누계|전체|전국|계|grand total|sub-?total|total|sum)[\])>】]?$/i;
const NOTE = /^(?:※|\*|주\s*[:)：]|주\d|자료\s*[:：)]|출처|단위\s*[:：]|\(?단위|비고\s*[:：]|note|source)/i;
/** Records that are remembered to find one that repeats. */
const REMEMBERED = 200_000;
/** Records whose numbers are kept to find one that adds up all others. */
const KEPT = 20_000;
/** Numbers are rounded after they are added up: a sum may be off by this share. */
const CLOSE = 1e-6;

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

/** Notices records that are no records: totals, notes, repeated ones, and ones that add up the others. */
export const watchRows: Watch = (header) => {
  const tally = new Tally();
  const seen = new Map<string, number>();
  const repeated: Array<readonly [record: number, of: number]> = [];
  const width = header.length;
  /** Sums and counts of the numbers of all records, by column. */
  const sums = Array.from({ length: width }, () => 0);
  const numbers = Array.from({ length: width }, () => 0);
  const kept: Numbers[] = [];
  let records = 0;
  let block = Array.from({ length: width }, () => 0);
  let inBlock = 0;
  const blockSums: number[] = [];

  const watchSums = (record: number, cells: readonly string[]): void => {
    const values = header.map((_, i) => numberIn(cells[i] ?? ''));
    const told = values.filter((value) => value !== null && value !== 0).length;
    if (told === 0) return;
    const same = values.filter((value, i) => value !== null && value !== 0 && isEqual(value, block[i] ?? 0)).length;
    if (inBlock >= 2 && same >= 2 && same * 2 >= told) {
      blockSums.push(record);
      [block, inBlock] = [block.map(() => 0), 0];
    } else {
      block = block.map((sum, i) => sum + (values[i] ?? 0));
      inBlock += 1;
    }
    for (const [i, value] of values.entries()) {
      if (value === null) continue;
      sums[i] = (sums[i] ?? 0) + value;
      numbers[i] = (numbers[i] ?? 0) + 1;
    }
    if (kept.length < KEPT) kept.push({ record, values });
    else kept[KEPT] = { record, values };
  };

  return {
    take(record, cells) {
      records += 1;
      for (const [i, cell] of cells.entries())
        if (TOTAL.test(cell.replace(/[\s\u3000]/g, '')))
          tally.add(record, header[i] ?? '', 'a total among the records', trimCell(cell));
      const [only, ...others] = cells.filter((cell) => trimCell(cell) !== '');
      if (only !== undefined && others.length === 0 && (NOTE.test(trimCell(only)) || (width >= 3 && !isNumeric(only))))
        tally.add(record, '', 'a note among the records', trimCell(only).slice(0, 80));
      if (records <= REMEMBERED && only !== undefined) {
        const key = cells.join('\u0001');
        const twin = seen.get(key);
        if (twin === undefined) seen.set(key, record);
        else repeated.push([record, twin]);
      }
      watchSums(record, cells);
    },
    finish() {
      const hints: Hint[] = tally.list().map((hint) => (hint.column === '' ? { ...hint, column: null } : hint));
      const [pair] = repeated;
      if (pair)
        hints.push({
          record: pair[0],
          column: null,
          hint: 'a record that repeats another exactly',
          text: `record ${pair[1]}${repeated.length > 1 ? ` (${repeated.length.toLocaleString('en')} records)` : ''}`,
        });
      const adding = new Set(blockSums);
      for (const row of kept) if (isSumOfRest(row, sums, numbers)) adding.add(row.record);
      const [record] = adding;
      if (record !== undefined)
        hints.push({
          record,
          column: null,
          hint: 'a record that adds up others',
          text:
            adding.size === 1
              ? 'its numbers are the sums of theirs'
              : `${adding.size.toLocaleString('en')} such records`,
        });
      return hints;
    },
  };
};

interface Numbers {
  readonly record: number;
  readonly values: readonly (number | null)[];
}

/** Whether most numbers of a record are the sums of all others in their columns, which have three at least. */
function isSumOfRest({ values }: Numbers, sums: readonly number[], numbers: readonly number[]): boolean {
  const columns = values.flatMap((value, i) => (value === null || value === 0 || (numbers[i] ?? 0) < 4 ? [] : [i]));
  const adding = columns.filter((i) => isEqual((values[i] ?? 0) * 2, sums[i] ?? 0));
  return adding.length * 2 > columns.length;
}
