import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../src/model/order.ts';
import type { Dataset as PublishedDataset, FileAccount } from '../../src/model/publication.ts';
import type { QuarantinedRow } from './acceptance.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import type { Dataset, TablesOf } from './dataset.ts';
import type { Problem } from '../terms/problem.ts';
import { readDataset, type DatasetReading } from './read-dataset.ts';

export interface DatasetsReading<Tables> {
  readonly tables: Tables;
  readonly accounts: readonly FileAccount[];
  /** Those of which something was received. */
  readonly datasets: readonly PublishedDataset[];
  readonly quarantined: readonly QuarantinedRow[];
  /** Everything that stops the run, of all files. When there are any, the tables are not to be used. */
  readonly problems: readonly Problem[];
}

export interface DatasetsOptions {
  /** The repository's data folder. */
  readonly root: string;
  /** Day of comparison, for freshness. */
  readonly asOf: string;
  readonly lists: CodeLists;
  /** Told before each table. */
  readonly progress?: (text: string) => void;
}

/** Reads every dataset of data/source: typed rows, an account of every record, and all problems in one run. */
export async function readDatasets<const D extends readonly Dataset[]>(
  datasets: D,
  { root, asOf, lists, progress = () => undefined }: DatasetsOptions,
): Promise<DatasetsReading<TablesOf<D>>> {
  const strangers = await findStrangers(
    root,
    datasets.map(({ id }) => id),
  );
  const readings: DatasetReading[] = [];
  for (const dataset of datasets) readings.push(await readDataset(dataset, { root, asOf, progress, lists }));
  return {
    tables: Object.fromEntries(readings.map(({ id, rows }) => [id, rows])) as TablesOf<D>,
    accounts: readings.flatMap(({ accounts }) => accounts),
    datasets: readings.flatMap(({ dataset }) => dataset ?? []),
    quarantined: readings.flatMap(({ quarantined }) => quarantined),
    problems: [...strangers, ...readings.flatMap((reading) => reading.problems)],
  };
}

/** Finds folders of data/source that no contract knows. */
async function findStrangers(root: string, known: readonly string[]): Promise<Problem[]> {
  const entries = await readdir(join(root, 'source'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !known.includes(entry.name))
    .map((entry) => ({
      file: `data/source/${entry.name}`,
      record: null,
      column: null,
      expected: 'a dataset with a contract',
      got: 'none',
      todo: `Write its contract in scripts/datasets/${entry.name}.ts and name it in scripts/datasets/index.ts.`,
    }))
    .sort((a, b) => compareText(a.file, b.file));
}
