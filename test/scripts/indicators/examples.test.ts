import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCodelists, type EditorialLists } from '../../../scripts/editorial/read-codelists.ts';
import { DATASETS, type Tables } from '../../../scripts/datasets/index.ts';
import type { ReportRow } from '../../../scripts/datasets/published-figures.ts';
import { INDICATORS } from '../../../scripts/indicators/index.ts';
import type { IndicatorDefinition } from '../../../scripts/indicators/indicator.ts';
import { ledgerAsOf } from '../../../scripts/ledger/ledger.ts';
import { assembleIndicator } from '../../../scripts/publish/assemble-indicator.ts';
import type { Dataset } from '../../../scripts/source/dataset.ts';
import { readCorrections } from '../../../scripts/source/corrections.ts';
import { readDescription } from '../../../scripts/source/description.ts';
import { readTable } from '../../../scripts/source/read-table.ts';
import { AS_OF, DATA, newestFile } from '../../committed-data.ts';

const FOLDER = resolve(import.meta.dirname, '../../../scripts/indicators');
const exampleOf = (id: string, file: string): string => join(FOLDER, id, 'example', file);

let lists: EditorialLists;
beforeAll(async () => {
  lists = await readCodelists(DATA);
});

/** Rows of a comma file by column name, every cell as text. */
const readRows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

function exampleReports(id: string): ReportRow[] {
  const path = exampleOf(id, 'reports.csv');
  if (!existsSync(path)) return [];
  return readRows(path).map(
    (row, i) => ({ ...row, published: row['published'] || null, record: i + 2, corrected: [] }) as unknown as ReportRow,
  );
}

/** Reads the example's raw tables through the contract of their dataset, as if they were the received files. */
async function exampleTables(definition: IndicatorDefinition): Promise<Tables> {
  const tables: Record<string, Record<string, readonly unknown[]>> = {};
  const datasets: readonly Dataset[] = DATASETS;
  for (const { id: dataset, tables: contracts } of datasets) {
    tables[dataset] = Object.fromEntries(Object.keys(contracts).map((table) => [table, []]));
    if (!definition.datasets?.includes(dataset)) continue;
    const { content } = await readDescription(DATA, dataset);
    const { corrections } = await readCorrections(DATA, dataset);
    for (const [table, contractFor] of Object.entries(contracts)) {
      const file = ['csv', 'json'].map((ending) => exampleOf(definition.id, `${table}.${ending}`)).find(existsSync);
      if (!file || !content?.tables[table]) continue;
      const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
      const reading = await readTable({
        root: DATA,
        dataset,
        table,
        quarantineShare: 0,
        description: {
          ...content.tables[table],
          distributions: [
            { file: relative(join(DATA, 'source', dataset), file), describes: '2026', retrieved: AS_OF, sha256 },
          ],
        },
        contract: contractFor(lists.codes),
        corrections,
      });
      // An example holds only some of the rows that the corrections name.
      expect(reading.problems.filter((p) => !p.file.endsWith('corrections.yaml'))).toEqual([]);
      tables[dataset][table] = reading.rows;
    }
  }
  return tables as unknown as Tables;
}

const text = (value: number | null): string => (value === null ? '' : String(value));

describe('the worked example of', () => {
  it.each(INDICATORS.map((d) => [d.id, d] as const))(
    '%s comes out as a person would add it up',
    async (id, definition) => {
      const { indicator } = assembleIndicator(definition, {
        ledger: ledgerAsOf(exampleReports(id), [], lists.publisherKinds, AS_OF, true),
        tables: await exampleTables(definition),
        datasets: [],
        pledged: new Map(),
        asOf: AS_OF,
      });
      const made = indicator.observations.map((o) => ({
        period: o.period,
        area: o.area,
        breakdown: o.breakdown,
        value: text(o.value),
        status: o.status,
        low: text(o.low),
        high: text(o.high),
      }));
      expect(made).toEqual(readRows(exampleOf(id, 'expected.csv')));
    },
  );

  it('every indicator is there, and every folder is an indicator', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .sort();
    expect(INDICATORS.map((d) => d.id).toSorted()).toEqual(folders);
    expect(
      INDICATORS.filter((d) => readRows(exampleOf(d.id, 'expected.csv')).length === 0 && !d.target).map((d) => d.id),
    ).toEqual([]);
  });

  it('every indicator with reports uses real rows of the ledger', () => {
    const ledger = new Set(readFileSync(join(DATA, newestFile('published-figures', 'reports')), 'utf8').split('\n'));
    for (const { id } of INDICATORS) {
      const path = exampleOf(id, 'reports.csv');
      if (!existsSync(path)) continue;
      for (const line of readFileSync(path, 'utf8').trimEnd().split('\n'))
        expect.soft(ledger.has(line), `${id}: ${line}`).toBe(true);
    }
  });
});
