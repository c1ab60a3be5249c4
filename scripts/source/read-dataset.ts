import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compareText } from '../../src/model/order.ts';
import { latestOf, spanOf } from '../../src/model/period.ts';
import type { Dataset as PublishedDataset, FileAccount } from '../../src/model/publication.ts';
import type { QuarantinedRow } from './acceptance.ts';
import { checkFreshness } from './checks/freshness.ts';
import type { Columns } from './column.ts';
import type { Contract } from './contract.ts';
import { holdDoubted } from './hold-doubted.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import { readCorrections } from './corrections.ts';
import type { Dataset, RowsOf } from './dataset.ts';
import { readDescription, type Description } from './description.ts';
import type { Problem } from '../terms/problem.ts';
import { readTable, type TableReading } from './read-table.ts';

export interface DatasetReading<Rows = RowsOf<Dataset['tables']>> {
  readonly id: string;
  readonly rows: Rows;
  readonly accounts: readonly FileAccount[];
  /** Null when nothing of it was received yet, or its description cannot be read. */
  readonly dataset: PublishedDataset | null;
  readonly quarantined: readonly QuarantinedRow[];
  readonly problems: readonly Problem[];
}

export interface DatasetOptions {
  readonly root: string;
  readonly asOf: string;
  readonly progress: (text: string) => void;
  readonly lists: CodeLists;
}

/** Reads all tables of a dataset, checks what they say, and tells every file, record and problem of it. */
export async function readDataset(
  dataset: Dataset,
  { root, asOf, progress, lists }: DatasetOptions,
): Promise<DatasetReading> {
  const { id, tables } = dataset;
  const described = await readDescription(root, id);
  const corrected = await readCorrections(root, id);
  const problems = [...described.problems, ...corrected.problems];
  const description = described.content;
  const names = Object.keys(tables);
  const none = { id, rows: Object.fromEntries(names.map((table) => [table, []])), accounts: [], dataset: null };
  if (!description) return { ...none, quarantined: [], problems };
  problems.push(
    ...compareTables(id, names, Object.keys(description.tables)),
    ...(await findUnlisted(root, id, description)),
  );

  const read: Array<{
    readonly table: string;
    readonly contract: Contract<Columns>;
    readonly reading: TableReading<Row>;
  }> = [];
  for (const [table, contractFor] of Object.entries(tables)) {
    const tableDescription = description.tables[table];
    if (!tableDescription) continue;
    progress(`${id}/${table}`);
    const contract = contractFor(lists);
    const reading = await readTable({
      root,
      dataset: id,
      table,
      description: tableDescription,
      contract,
      corrections: corrected.corrections,
      quarantineShare: description.quarantine_share,
    });
    read.push({ table, contract, reading });
  }

  const doubted = dataset.doubt?.(rowsOf(none.rows, read), lastDayOf(description)) ?? {};
  const readings = read.map(({ table, contract, reading }) => ({
    table,
    ...holdDoubted({
      dataset: id,
      table,
      contract,
      reading,
      doubts: doubted[table] ?? [],
      confirmed: corrected.corrections.confirmed,
      quarantineShare: description.quarantine_share,
    }),
  }));
  problems.push(...readings.flatMap(({ reading }) => reading.problems));

  const rows = rowsOf(none.rows, readings);
  const found = dataset.check?.(rows) ?? {};
  const accounts = readings.flatMap(({ table, reading, findings: confirmed }) => {
    const findings = [...confirmed, ...(found[table] ?? []), ...checkFreshness(reading.latest, asOf, description)];
    return reading.accounts.map((account, i) =>
      i === reading.accounts.length - 1 ? { ...account, findings: [...account.findings, ...findings] } : account,
    );
  });
  const periods = readings.flatMap(({ reading }) => reading.latest ?? []);
  const retrieved = latestRetrieval(description);
  const published: PublishedDataset | null =
    retrieved === undefined
      ? null
      : {
          id,
          title: description.title,
          publisher: description.publisher,
          licence: description.licence,
          landingPage: description.landing_page ?? null,
          publicCopy: description.public_copy ?? null,
          retrieved,
          cadence: description.cadence,
          latestPeriod: latestOf(periods),
          fresh: !accounts.some(({ findings }) => findings.some(({ check }) => check === 'freshness')),
        };
  return {
    id,
    rows,
    accounts,
    dataset: published,
    quarantined: readings.flatMap(({ reading }) => reading.quarantined),
    problems,
  };
}

type AnyRows = RowsOf<Dataset['tables']>;
type Row = AnyRows[string][number];

/** Returns the rows of every table by name; none for one that was not read. */
const rowsOf = (
  none: AnyRows,
  readings: ReadonlyArray<{ readonly table: string; readonly reading: TableReading<Row> }>,
): AnyRows => ({ ...none, ...Object.fromEntries(readings.map(({ table, reading }) => [table, reading.rows])) });

/** Returns the last day that any file of the dataset can speak of: what it describes, or when it was received. */
const lastDayOf = (description: Description): string =>
  Object.values(description.tables)
    .flatMap((table) => table.distributions.flatMap(({ describes, retrieved }) => [spanOf(describes).end, retrieved]))
    .reduce((a, b) => (a > b ? a : b), '');

/** Files that belong to a dataset and are no distribution. */
const COMPANIONS = /^(dataset\.yaml|corrections\.yaml|\..*)$|\.(provenance\.json|answers\.zip)$/;

/** Finds files that lie in a dataset's folder and that its description does not know: nobody would read them. */
async function findUnlisted(root: string, dataset: string, description: Description): Promise<Problem[]> {
  const folder = join(root, 'source', dataset);
  const listed = new Set(
    Object.values(description.tables).flatMap((table) => table.distributions.map(({ file }) => join(folder, file))),
  );
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) => entry.isFile() && !COMPANIONS.test(entry.name) && !listed.has(join(entry.parentPath, entry.name)),
    )
    .map((entry) => ({
      file: `data/source/${dataset}/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`,
      record: null,
      column: null,
      expected: 'a file that dataset.yaml names',
      got: 'none such',
      todo: 'Enter it under the distributions of its table, with the period it describes, the day it was received and its sha256.',
    }))
    .sort((a, b) => compareText(a.file, b.file));
}

function compareTables(dataset: string, contracted: readonly string[], described: readonly string[]): Problem[] {
  const file = `data/source/${dataset}/dataset.yaml`;
  return [
    ...contracted
      .filter((table) => !described.includes(table))
      .map((table) => ({
        file,
        record: null,
        column: `tables.${table}`,
        expected: 'a table with its distributions',
        got: 'none',
        todo: 'Describe the table, or remove its contract in scripts/datasets.',
      })),
    ...described
      .filter((table) => !contracted.includes(table))
      .map((table) => ({
        file,
        record: null,
        column: `tables.${table}`,
        expected: 'a table with a contract',
        got: 'none',
        todo: `Write its contract in scripts/datasets/${dataset}.ts.`,
      })),
  ];
}

/** Returns the last day on which a file of the dataset was received; undefined before the first fetch. */
const latestRetrieval = (description: Description): string | undefined =>
  Object.values(description.tables)
    .flatMap((table) => table.distributions.map(({ retrieved }) => retrieved))
    .toSorted(compareText)
    .at(-1);
