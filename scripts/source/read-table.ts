import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/model/order.ts';
import { comparePeriods, latestOf } from '../../src/model/period.ts';
import type { FileAccount } from '../../src/model/publication.ts';
import { Acceptance, type QuarantinedRow } from './acceptance.ts';
import type { Columns, RowOf } from './column.ts';
import type { Contract } from './contract.ts';
import { checkCoverage } from './checks/coverage.ts';
import type { Corrections } from './corrections.ts';
import type { Distribution, TableDescription } from './description.ts';
import { openTable } from './open-table.ts';
import type { Problem } from '../terms/problem.ts';
import { UnreadableFile } from './record.ts';

export interface TableReading<Row> {
  readonly rows: readonly Row[];
  readonly accounts: readonly FileAccount[];
  readonly quarantined: readonly QuarantinedRow[];
  readonly problems: readonly Problem[];
  /** Latest period of any row; null when the rows have none. */
  readonly latest: string | null;
}

export interface TableSource<C extends Columns> {
  /** The data folder. */
  readonly root: string;
  readonly dataset: string;
  readonly table: string;
  readonly description: TableDescription;
  readonly contract: Contract<C>;
  readonly corrections: Corrections;
  readonly quarantineShare: number;
}

/** Returns the SHA-256 of a file in hexadecimal, or null when there is no such file. */
async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
  return hash.digest('hex');
}

/**
 * Reads every file of a table into typed rows and accounts for each record. A newer file replaces the older ones,
 * or their rows of the same key, as the description says; replaced rows are excluded under the rule `superseded`.
 */
export async function readTable<C extends Columns>(source: TableSource<C>): Promise<TableReading<RowOf<C>>> {
  const { root, dataset, description, contract } = source;
  const problems: Problem[] = [];
  const quarantined: QuarantinedRow[] = [];
  const newestFirst = [...description.distributions].sort(
    (a, b) => comparePeriods(b.describes, a.describes) || compareText(b.file, a.file),
  );
  const files: Array<{
    account: Omit<FileAccount, 'findings'>;
    received: readonly RowOf<C>[];
    rows: readonly RowOf<C>[];
  }> = [];
  const keys = new Set<string>();

  for (const [age, distribution] of newestFirst.entries()) {
    const path = join(root, 'source', dataset, distribution.file);
    const reading = await readDistribution(source, distribution, path, age === 0);
    problems.push(...reading.problems);
    if (!reading.acceptance) continue;
    quarantined.push(...reading.acceptance.quarantined);
    const received = reading.rows;
    const isCurrent = (row: RowOf<C>): boolean =>
      age === 0 || (description.each_file === 'part' && contract.key !== null && !keys.has(contract.key(row)));
    const rows = received.filter(isCurrent);
    if (contract.key) for (const row of rows) keys.add(contract.key(row));
    const account = reading.acceptance.account(reading.sha256);
    const superseded = received.length - rows.length;
    files.push({
      account:
        superseded === 0
          ? account
          : {
              ...account,
              accepted: rows.length,
              excluded: [...account.excluded, { rule: 'superseded', rows: superseded }],
            },
      received,
      rows,
    });
  }

  files.reverse();
  const rows = files.flatMap((file) => file.rows);
  const newest = files.at(-1);
  const findings =
    contract.period && description.each_file === 'whole'
      ? checkCoverage(
          files.map((file) => file.received),
          contract.period,
        )
      : [];
  const periods = contract.period ? rows.map(contract.period) : [];
  return {
    rows,
    accounts: files.map((file) => ({ ...file.account, findings: file === newest ? [...findings] : [] })),
    quarantined,
    problems,
    latest: latestOf(periods),
  };
}

/** Reads one file of a table; its account is null when the file is not there or could not be read to the end. */
async function readDistribution<C extends Columns>(
  source: TableSource<C>,
  distribution: Distribution,
  path: string,
  newest: boolean,
) {
  const { dataset, table, description, contract, corrections, quarantineShare } = source;
  const file = `data/source/${dataset}/${distribution.file}`;
  const problems: Problem[] = [];
  const rows: RowOf<C>[] = [];
  const sha256 = await hashFile(path);
  if (sha256 === null) {
    problems.push({
      file,
      record: null,
      column: null,
      expected: 'a file',
      got: 'none',
      todo: 'Restore the file, or remove its distribution from dataset.yaml.',
    });
    return { acceptance: null, rows, problems, sha256: '' };
  }
  if (sha256 !== distribution.sha256) {
    problems.push({
      file,
      record: null,
      column: null,
      expected: `sha256 ${distribution.sha256}`,
      got: sha256,
      todo: 'The received file was changed: restore it, and record the fix in corrections.yaml. For a newly received file write this sha256 into dataset.yaml.',
    });
  }
  let acceptance: Acceptance<C> | null = null;
  let end: Problem | null = null;
  try {
    const opened = await openTable(path, description);
    acceptance = new Acceptance(opened, {
      dataset,
      table,
      file: distribution.file,
      contract,
      corrections,
      describes: distribution.describes,
      newest,
      exclude: description.exclude,
      lineBreaks: description.line_breaks === 'kept',
      quarantineShare,
    });
    for await (const batch of acceptance.rows()) for (const row of batch) rows.push(row);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { record, expected, got, todo } = error;
    end = { file, record, column: null, expected, got, todo };
  }
  if (acceptance) problems.push(...acceptance.close());
  if (end) problems.push(end);
  return { acceptance, rows, problems, sha256 };
}
