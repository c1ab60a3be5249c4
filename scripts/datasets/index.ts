import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods } from '../../src/model/period.ts';
import type { Dataset, FileAccount } from '../../src/model/publication.ts';
import type { QuarantinedRow } from '../source/acceptance.ts';
import { readCodeLists, type CodeLists } from '../source/code-lists.ts';
import type { Columns } from '../source/column.ts';
import type { Contract, Finding } from '../source/contract.ts';
import { readCorrections } from '../source/corrections.ts';
import { readDescription, type Description } from '../source/description.ts';
import { checkFreshness } from '../source/checks/freshness.ts';
import type { Problem } from '../source/problem.ts';
import { readTable, type TableReading } from '../source/read-table.ts';
import { checkCustoms, country, item, type CustomsCountryRow, type CustomsItemRow } from './customs-exports-330499.ts';
import { reports, type ReportRow } from './published-figures.ts';
import { checkProfile, profile, type SmeProfileRow } from './sme-profile.ts';
import { checkTrade, trade, type TradeByFirmSizeRow } from './trade-by-firm-size.ts';
import { checkVenture, quarter, sector, type VentureQuarterRow, type VentureSectorRow } from './venture-investment.ts';

export { formatProblem, type Problem } from '../source/problem.ts';
export type { QuarantinedRow } from '../source/acceptance.ts';
export type {
  CustomsCountryRow,
  CustomsItemRow,
  ReportRow,
  SmeProfileRow,
  TradeByFirmSizeRow,
  VentureQuarterRow,
  VentureSectorRow,
};

/** The accepted rows of every dataset by table, in the order of the files. */
export interface Tables {
  readonly 'published-figures': { readonly reports: readonly ReportRow[] };
  readonly 'customs-exports-330499': {
    readonly item: readonly CustomsItemRow[];
    readonly country: readonly CustomsCountryRow[];
  };
  readonly 'venture-investment': {
    readonly quarter: readonly VentureQuarterRow[];
    readonly sector: readonly VentureSectorRow[];
  };
  readonly 'sme-profile': { readonly profile: readonly SmeProfileRow[] };
  readonly 'trade-by-firm-size': { readonly trade: readonly TradeByFirmSizeRow[] };
}

/** The contract of every table. A folder of data/source without one, or one without its folder, stops the run. */
export const CONTRACTS = {
  'published-figures': { reports },
  'customs-exports-330499': { item, country },
  'venture-investment': { quarter, sector },
  'sme-profile': { profile },
  'trade-by-firm-size': { trade },
} as const;

/** The checks of meaning of every dataset that has any. */
const CHECKS: { readonly [Id in keyof Tables]?: (tables: Tables[Id]) => Readonly<Record<string, readonly Finding[]>> } =
  {
    'customs-exports-330499': checkCustoms,
    'venture-investment': checkVenture,
    'sme-profile': checkProfile,
    'trade-by-firm-size': checkTrade,
  };

export interface DatasetsReading {
  readonly tables: Tables;
  readonly accounts: readonly FileAccount[];
  readonly datasets: readonly Dataset[];
  readonly quarantined: readonly QuarantinedRow[];
  /** Everything that stops the run, of all files. When there are any, the tables are not to be used. */
  readonly problems: readonly Problem[];
}

export interface DatasetsOptions {
  /** The repository's data folder. */
  readonly root: string;
  /** Day of comparison, for freshness. */
  readonly asOf: string;
  /** Told before each table. */
  readonly progress?: (text: string) => void;
}

type AnyContract = (lists: CodeLists) => Contract<Columns>;
type Rows = Readonly<Record<string, readonly unknown[]>>;
type AnyCheck = (tables: Rows) => Readonly<Record<string, readonly Finding[]>>;

interface DatasetReading {
  readonly rows: Rows;
  readonly accounts: readonly FileAccount[];
  readonly dataset: Dataset | null;
  readonly quarantined: readonly QuarantinedRow[];
  readonly problems: readonly Problem[];
}

/** Reads every dataset of data/source: typed rows, an account of every record, and all problems in one run. */
export async function readDatasets({
  root,
  asOf,
  progress = () => undefined,
}: DatasetsOptions): Promise<DatasetsReading> {
  const { lists, problems } = await readCodeLists(root);
  const known = Object.entries(CONTRACTS) as unknown as ReadonlyArray<
    readonly [string, Readonly<Record<string, AnyContract>>]
  >;
  problems.push(
    ...(await findStrangers(
      root,
      known.map(([id]) => id),
    )),
  );
  const readings: DatasetReading[] = [];
  for (const [id, contracts] of known) readings.push(await readDataset({ root, asOf, progress }, id, contracts, lists));
  return {
    tables: Object.fromEntries(readings.map(({ rows }, i) => [known[i]?.[0], rows])) as unknown as Tables,
    accounts: readings.flatMap(({ accounts }) => accounts),
    datasets: readings.flatMap(({ dataset }) => dataset ?? []),
    quarantined: readings.flatMap(({ quarantined }) => quarantined),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

async function readDataset(
  { root, asOf, progress }: Required<DatasetsOptions>,
  id: string,
  contracts: Readonly<Record<string, AnyContract>>,
  lists: CodeLists,
): Promise<DatasetReading> {
  const rows: Record<string, readonly unknown[]> = Object.fromEntries(
    Object.keys(contracts).map((table) => [table, []]),
  );
  const described = await readDescription(root, id);
  const corrected = await readCorrections(root, id);
  const problems = [...described.problems, ...corrected.problems];
  const description = described.content;
  if (!description) return { rows, accounts: [], dataset: null, quarantined: [], problems };
  problems.push(
    ...compareTables(id, Object.keys(contracts), Object.keys(description.tables)),
    ...(await findUnlisted(root, id, description)),
  );

  const readings: Array<{ readonly table: string; readonly reading: TableReading<unknown> }> = [];
  for (const [table, contractFor] of Object.entries(contracts)) {
    const tableDescription = description.tables[table];
    if (!tableDescription) continue;
    progress(`${id}/${table}`);
    const reading = await readTable({
      root,
      dataset: id,
      table,
      description: tableDescription,
      contract: contractFor(lists),
      corrections: corrected.corrections,
      quarantineShare: description.quarantine_share,
    });
    rows[table] = reading.rows;
    readings.push({ table, reading });
    problems.push(...reading.problems);
  }

  const found = (CHECKS[id as keyof Tables] as AnyCheck | undefined)?.(rows) ?? {};
  const accounts = readings.flatMap(({ table, reading }) => {
    const findings = [...(found[table] ?? []), ...checkFreshness(reading.latest, asOf, description)];
    return reading.accounts.map((account, i) =>
      i === reading.accounts.length - 1 ? { ...account, findings: [...account.findings, ...findings] } : account,
    );
  });
  const latest = readings.flatMap(({ reading }) => reading.latest ?? []);
  const dataset: Dataset = {
    id,
    title: description.title,
    publisher: description.publisher,
    licence: description.licence,
    landingPage: description.landing_page,
    publicCopy: description.public_copy ?? null,
    retrieved: latestRetrieval(description),
    cadence: description.cadence,
    latestPeriod: latest.length === 0 ? null : latest.reduce((a, b) => (comparePeriods(a, b) >= 0 ? a : b)),
    fresh: !accounts.some(({ findings }) => findings.some(({ check }) => check === 'freshness')),
  };
  return { rows, accounts, dataset, quarantined: readings.flatMap(({ reading }) => reading.quarantined), problems };
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

const latestRetrieval = (description: Description): string =>
  Object.values(description.tables)
    .flatMap((table) => table.distributions.map(({ retrieved }) => retrieved))
    .reduce((a, b) => (a > b ? a : b));
