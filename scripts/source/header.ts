import { quoteCell, type Problem } from '../terms/problem.ts';

/** Most unknown columns named one by one. */
const MOST_NAMED = 20;

/** A column name without what a careless hand changes: blanks, case, compatibility forms of letters. */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\ufeff]/g, '')
    .toLowerCase();

/**
 * Compares the columns of a file with those of its contract; their order is free, and those in `alsoAllowed` may be
 * there. Returns a problem for each missing, renamed, repeated or unknown column. A missing and an unknown column are
 * taken for a renamed one when they differ in blanks, case or letter forms only, or stand at the same place.
 */
export function compareHeader(
  expected: readonly string[],
  alsoAllowed: readonly string[],
  header: readonly string[],
  file: string,
  record: number | null,
): Problem[] {
  const found = new Set(header);
  const unknown = new Set(header.filter((name) => !expected.includes(name) && !alsoAllowed.includes(name)));
  const problems: Problem[] = [];
  const add = (column: string | null, expectation: string, got: string, todo: string): void => {
    problems.push({ file, record, column, expected: expectation, got, todo });
  };
  for (const name of expected.filter((wanted) => !found.has(wanted))) {
    const atItsPlace = header[expected.indexOf(name)];
    const twin =
      [...unknown].find((other) => fold(other) === fold(name)) ??
      (atItsPlace !== undefined && unknown.has(atItsPlace) ? atItsPlace : undefined);
    if (twin === undefined) {
      add(
        name,
        'this column',
        'no such column',
        'Receive the file again; if the publisher dropped the column, change the contract in scripts/datasets.',
      );
      continue;
    }
    unknown.delete(twin);
    add(
      name,
      'a column of this name',
      quoteCell(twin),
      'If the publisher renamed it, record both names under columns in corrections.yaml.',
    );
  }
  const strangers = [...unknown];
  for (const name of strangers.slice(0, MOST_NAMED)) {
    add(
      name,
      'only the columns of the contract',
      `the column ${quoteCell(name)}`,
      'If the publisher added it, add it to the contract in scripts/datasets.',
    );
  }
  if (strangers.length > MOST_NAMED) {
    add(
      null,
      `the ${expected.length} columns of the contract`,
      `${(strangers.length - MOST_NAMED).toLocaleString('en')} more unknown ones`,
      'A file so far from its contract is usually another file.',
    );
  }
  for (const name of expected) {
    if (header.indexOf(name) !== header.lastIndexOf(name))
      add(name, 'this column once', 'it more than once', 'Ask the publisher which of the columns holds.');
  }
  return problems;
}
