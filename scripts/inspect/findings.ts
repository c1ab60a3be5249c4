import type { Problem } from '../terms/problem.ts';
import { UnreadableFile } from '../source/record.ts';
import type { Hint } from './hints/hint.ts';

/** One problem as the tool prints it. */
export interface Told {
  readonly record: number | null;
  readonly column: string | null;
  readonly problem: string;
  readonly text: string;
}

/** What there is to say about a file besides its records. */
export interface Findings {
  readonly problems: Told[];
  readonly hints: Hint[];
}

/** A problem of the whole file or question. */
export const ofFile = (expected: string, text: string): Told => ({
  record: null,
  column: null,
  problem: `expected ${expected}`,
  text,
});

/** A problem of `npm run data` as the tool prints it. */
export const tell = ({ record, column, expected, got }: Problem): Told => ({
  record,
  column,
  problem: `expected ${expected}`,
  text: got ?? '',
});

/** Runs a step; when the file cannot be read, notes why and what to do, and returns null. */
export async function attempt<T>(step: () => Promise<T>, { problems, hints }: Findings): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const { record, expected, got, todo } = error;
      problems.push({ ...ofFile(expected, got ?? ''), record });
      hints.push({ record, column: null, hint: 'what to do', text: todo });
    } else if (isMissing(error)) problems.push(ofFile('a file', error.code));
    else throw error;
    return null;
  }
}

const isMissing = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
