/** Something in a file that stops the run: where, what was expected, what was found, what to do. */
export interface Problem {
  /** Path as a reader of the repository knows it: `data/source/<dataset>/<file>`. */
  readonly file: string;
  /** Record number, the first record of the file being 1; null when the whole file is meant. */
  readonly record: number | null;
  readonly column: string | null;
  readonly expected: string;
  /** What was found instead; null when there is nothing to quote. */
  readonly got: string | null;
  readonly todo: string;
}

const LONGEST_QUOTE = 120;

/** Quotes a cell on one line, shortened in the middle of nothing: its start tells most. */
export function quoteCell(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `"${shown.replace(/[\u0000-\u001f\u007f]/g, (c) => (c === '\n' ? '\\n' : c === '\r' ? '\\r' : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`))}"`;
}

/** Formats a problem in two lines: where, expected and got; then what to do. */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}${problem.record === null ? '' : `:${problem.record}`}`;
  const column = problem.column === null ? '' : ` [${problem.column}]`;
  const got = problem.got === null ? '' : `, got ${problem.got}`;
  return `${where}${column} expected ${problem.expected}${got}\n  → ${problem.todo}`;
}
