import { writeRecord } from '../source/write-record.ts';
import { Problems } from '../terms/problems.ts';
import type { RecordKind } from './records.ts';

/** A row as it was typed or read: column → cell. */
export type TypedRow = Readonly<{ [column: string]: string }>;

/**
 * Returns the text of a file with rows added at its end, so that the numbers of its records stay what they were.
 * Throws `ProblemsFound` when the rows name a column the file does not have, or leave one out that must be filled in;
 * what stands in the cells is for the contract to judge.
 */
export function addRows({ columns }: RecordKind, text: string, rows: readonly TypedRow[], from: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/)).split(',');
  const problems = new Problems();
  const known = new Map(columns.map((column) => [column.name, column]));
  for (const [i, row] of rows.entries()) {
    const at = { file: from, record: i + 2 };
    for (const name of Object.keys(row).filter((column) => !known.has(column)))
      problems.add({
        ...at,
        column: name,
        expected: `one of the columns ${header.join(', ')}`,
        got: `"${name}"`,
        todo: 'Correct the name of the column, or leave it out.',
      });
    for (const { name, usual } of columns)
      if ((row[name] ?? '').trim() === '' && usual === undefined)
        problems.add({ ...at, column: name, expected: 'a value', got: 'nothing', todo: 'Fill it in.' });
  }
  problems.throwIfAny();
  const lines = rows.map((row) =>
    writeRecord(
      header.map((name) => cellOf(row[name], known.get(name)?.usual)),
      ',',
    ),
  );
  return `${text}${text.endsWith('\n') ? '' : '\n'}${lines.map((line) => `${line}\n`).join('')}`;
}

/** What was typed without blanks around it; what usually stands there where nothing was. */
const cellOf = (typed: string | undefined, usual = ''): string => typed?.trim() || usual;
