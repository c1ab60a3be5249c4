import { DATASETS } from '../datasets/index.ts';
import { readCodelists } from '../editorial/read-codelists.ts';
import { readEditorial } from '../editorial/read-editorial.ts';
import type { QuarantinedRow } from '../source/acceptance.ts';
import { readDatasets } from '../source/read-datasets.ts';
import { ANY_CODES } from '../terms/code-lists.ts';
import { Problems } from '../terms/problems.ts';
import type { Sources } from './assemble-publication.ts';

export type ReadSources = Omit<Sources, 'definitions'> & { readonly quarantined: readonly QuarantinedRow[] };

/**
 * Reads everything a data folder holds before saying what is wrong, so that one run names every problem.
 * Throws `ProblemsFound` with all of them.
 */
export async function readSources(folder: string, progress: (text: string) => void = () => {}): Promise<ReadSources> {
  const problems = new Problems();
  const note = (error: unknown) => problems.take(error);
  const lists = await readCodelists(folder).catch(note);
  const editorial = await readEditorial(folder).catch(note);
  const read = await readDatasets(DATASETS, {
    root: folder,
    asOf: editorial?.asOf ?? '9999-12-31',
    lists: lists?.codes ?? ANY_CODES,
    progress,
  });
  problems.addAll(read.problems);
  problems.throwIfAny();
  if (!lists || !editorial) throw new TypeError('a reader ended without content and without a fault');
  return { ...read, lists, editorial };
}
