import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Problem } from './problem.ts';

/** Tells whether a list has a code. */
export type Codes = Pick<ReadonlySet<string>, 'has'>;

/** The codes a cell may hold, by code list. */
export interface CodeLists {
  readonly province: Codes;
  readonly unit: Codes;
  readonly country: Codes;
}

/** Stands in for a list that is not there: that stops the run, a complaint about every code would add nothing. */
const ANY_CODE: Codes = { has: () => true };

const NAMES = ['province', 'unit', 'country'] as const;

/** Reads the `code` column of a code list. A list that is not there or has no such column is a problem. */
async function readCodes(root: string, name: string, problems: Problem[]): Promise<Codes> {
  const file = `data/codelist/${name}.csv`;
  const refuse = (expected: string, got: string | null): Codes => {
    problems.push({
      file,
      record: null,
      column: null,
      expected,
      got,
      todo: 'Restore the code list from the repository; every code is checked against it.',
    });
    return ANY_CODE;
  };
  let text: string;
  try {
    text = await readFile(join(root, 'codelist', `${name}.csv`), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return refuse('a code list', 'no such file');
  }
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  const column = header.indexOf('code');
  if (column < 0) return refuse('a column named code', header.join(', '));
  return new Set(rows.map((row) => row[column] ?? ''));
}

/** Reads the code lists that contracts refer to. */
export async function readCodeLists(root: string): Promise<{ lists: CodeLists; problems: Problem[] }> {
  const problems: Problem[] = [];
  const sets = await Promise.all(NAMES.map((name) => readCodes(root, name, problems)));
  const [province, unit, country] = sets as [Codes, Codes, Codes];
  return { lists: { province, unit, country }, problems };
}
