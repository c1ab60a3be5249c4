import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { EditorialLists } from '../editorial/read-codelists.ts';
import { DATASETS, type Tables } from '../datasets/index.ts';
import type { IndicatorDefinition } from '../indicators/indicator.ts';
import { ledgerAsOf } from '../ledger/ledger.ts';
import { readCorrections } from '../source/corrections.ts';
import type { Dataset } from '../source/dataset.ts';
import { readDescription } from '../source/description.ts';
import { readTable } from '../source/read-table.ts';
import { writeRecord } from '../source/write-record.ts';
import { Problems } from '../terms/problems.ts';
import { assembleIndicator } from './assemble-indicator.ts';

const COLUMNS = ['period', 'area', 'breakdown', 'value', 'status', 'low', 'high'] as const;

export interface Example {
  /** Folder with the rows of the example, one file a table: `reports.csv`, `item.csv`, `quarter.json`. */
  readonly folder: string;
  /** The data folder, for how the tables are described and corrected. */
  readonly data: string;
  readonly lists: EditorialLists;
  readonly asOf: string;
}

/**
 * Returns what comes of the worked example of an indicator, as the text of its `expected.csv`: its rows are read as if
 * they were the received files. Throws `ProblemsFound` when they break the contract of their table.
 */
export async function observeExample(definition: IndicatorDefinition, example: Example): Promise<string> {
  const { lists, asOf } = example;
  const tables = await readExample(example);
  const { indicator } = assembleIndicator(definition, {
    ledger: ledgerAsOf(tables['published-figures'].reports, [], lists.speakers, asOf, true),
    tables,
    datasets: [],
    pledged: new Map(),
    asOf,
  });
  const rows = indicator.observations.map((observation) => COLUMNS.map((column) => String(observation[column] ?? '')));
  return [COLUMNS, ...rows].map((cells) => `${writeRecord(cells, ',')}\n`).join('');
}

/** Reads the tables of an example through their contracts; a table without a file has no rows. */
async function readExample({ folder, data, lists, asOf }: Example): Promise<Tables> {
  const tables: Record<string, Record<string, readonly unknown[]>> = {};
  const problems = new Problems();
  const datasets: readonly Dataset[] = DATASETS;
  for (const { id: dataset, tables: contracts } of datasets) {
    const { content } = await readDescription(data, dataset);
    const { corrections } = await readCorrections(data, dataset);
    const rows: Record<string, readonly unknown[]> = {};
    for (const [table, contractFor] of Object.entries(contracts)) {
      rows[table] = [];
      const path = ['csv', 'json'].map((ending) => join(folder, `${table}.${ending}`)).find(existsSync);
      const described = content?.tables[table];
      if (path === undefined || !described) continue;
      const sha256 = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      const file = relative(join(data, 'source', dataset), path);
      const reading = await readTable({
        root: data,
        dataset,
        table,
        quarantineShare: 0,
        description: { ...described, distributions: [{ file, describes: asOf.slice(0, 4), retrieved: asOf, sha256 }] },
        contract: contractFor(lists.codes),
        corrections,
      });
      // An example holds only some of the rows that the corrections name.
      problems.addAll(reading.problems.filter((problem) => !problem.file.endsWith('corrections.yaml')));
      rows[table] = reading.rows;
    }
    tables[dataset] = rows;
  }
  problems.throwIfAny();
  return tables as Tables;
}
