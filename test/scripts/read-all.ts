import { readCodelists } from '../../scripts/editorial/read-codelists.ts';
import { DATASETS } from '../../scripts/datasets/index.ts';
import { readEditorial } from '../../scripts/editorial/read-editorial.ts';
import { INDICATORS } from '../../scripts/indicators/index.ts';
import type { Sources } from '../../scripts/publish/assemble-publication.ts';
import type { QuarantinedRow } from '../../scripts/source/acceptance.ts';
import { formatProblem } from '../../scripts/terms/problem.ts';
import { readDatasets } from '../../scripts/source/read-datasets.ts';
import { DATA } from '../committed-data.ts';

/** Reads the project's own data, or another folder with the same code lists, as `npm run data` does. */
export async function readAll(
  folder = DATA,
  datasets = DATASETS,
  definitions = INDICATORS,
): Promise<Sources & { quarantined: readonly QuarantinedRow[] }> {
  const [lists, editorial] = await Promise.all([readCodelists(DATA), readEditorial(folder)]);
  const { problems, ...read } = await readDatasets(datasets, {
    root: folder,
    asOf: editorial.asOf,
    lists: lists.codes,
  });
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return { ...read, lists, editorial, definitions };
}
