import Papa from 'papaparse';
import { ProblemsFound } from '../terms/problems.ts';
import type { NewestFile } from './land-rows.ts';
import type { RecordKind } from './records.ts';

/** The file that rows are added to, the day the new one takes, and where the rows came from. */
export interface Added {
  readonly record: RecordKind;
  readonly newest: NewestFile;
  readonly day: string;
  readonly from: string;
}

/**
 * Returns what a run found wrong with the problems of the added rows named where they were written: the file of rows and the
 * line in it instead of a file that does not exist yet. Anything else stays as it is.
 */
export function namePlaces(error: unknown, { record, newest, day, from }: Added): unknown {
  if (!(error instanceof ProblemsFound)) return error;
  const file = `data/source/${record.dataset}/${day}.csv`;
  const kept = Papa.parse(newest.text, { skipEmptyLines: true, delimiter: ',' }).data.length;
  return new ProblemsFound(
    error.problems.map((problem) =>
      problem.file === file && problem.record !== null && problem.record > kept
        ? { ...problem, file: from, record: problem.record - kept + 1, todo: `Put it right in ${from}.` }
        : problem,
    ),
  );
}
