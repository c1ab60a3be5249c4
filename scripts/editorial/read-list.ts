import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeText } from '../source/encoding.ts';
import { explainIssue } from '../source/explain-issue.ts';
import { EXPECTED, UnreadableFile } from '../source/record.ts';
import { splitRecords } from '../source/split-records.ts';
import type { Problems } from '../terms/problems.ts';

/** An entry of a code list and the record it was read from. */
export interface Listed<Entry> {
  readonly record: number;
  readonly entry: Entry;
}

/** Reads the records of a code list as they stand, the header first; adds what is wrong with their form. */
async function readRecords(dataFolder: string, name: string, problems: Problems): Promise<readonly string[][]> {
  const file = `data/codelist/${name}`;
  const records: string[][] = [];
  const open = () => createReadStream(join(dataFolder, 'codelist', name));
  try {
    for await (const { rows, faults } of splitRecords(decodeText(open, 'utf-8'), { delimiter: ',', quote: '"' })) {
      for (const [at, { problem, text }] of faults) {
        const record = records.length + at + 1;
        problems.add({ file, record, expected: EXPECTED[problem], got: text, todo: 'Fix the quoting of this line.' });
      }
      records.push(...rows);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add({ file, record: error.record, expected: error.expected, got: error.got, todo: error.todo });
  }
  return records;
}

/**
 * Reads one code list of `data/codelist` by its schema, whose keys are the columns in their order. Adds every line
 * that is not as the schema says, and every key that stands there twice.
 */
export async function readList<S extends z.ZodObject>(
  dataFolder: string,
  name: string,
  schema: S,
  keyOf: (entry: z.infer<S>) => string,
  problems: Problems,
): Promise<readonly Listed<z.infer<S>>[]> {
  const file = `data/codelist/${name}`;
  const columns = Object.keys(schema.shape);
  let records: readonly string[][];
  try {
    records = await readRecords(dataFolder, name, problems);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const expected = `a code list with the columns ${columns.join(', ')}`;
    problems.add({ file, expected, got: 'none', todo: 'Restore the code list from the repository, or add it.' });
    return [];
  }
  const [header = [], ...rows] = records;
  if (header.join() !== columns.join()) {
    const got = header.join(', ') || 'none';
    const expected = `the columns ${columns.join(', ')}`;
    problems.add({ file, record: 1, expected, got, todo: 'Rename or reorder the columns.' });
    return [];
  }
  const seen = new Map<string, number>();
  return rows.flatMap((cells, i): Listed<z.infer<S>>[] => {
    const record = i + 2;
    if (cells.length === 1 && cells[0] === '') return [];
    if (cells.length !== columns.length) {
      const expected = `${columns.length} cells`;
      problems.add({ file, record, expected, got: `${cells.length}`, todo: 'Quote the cell that holds a comma.' });
      return [];
    }
    const named = Object.fromEntries(columns.map((column, k) => [column, cells[k]]));
    const parsed = schema.safeParse(named);
    for (const issue of parsed.error?.issues ?? []) {
      const column = String(issue.path[0]);
      problems.add({ file, record, column, ...explainIssue(issue, named), todo: 'Fix the cell.' });
    }
    if (!parsed.success) return [];
    const key = keyOf(parsed.data);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      problems.add({
        file,
        record,
        expected: 'an entry of its own',
        got: `${key}, which record ${earlier} lists`,
        todo: 'Keep one of the two lines.',
      });
    seen.set(key, record);
    return [{ record, entry: parsed.data }];
  });
}
