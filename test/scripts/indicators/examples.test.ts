import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCodelists, type EditorialLists } from '../../../scripts/editorial/read-codelists.ts';
import { INDICATORS } from '../../../scripts/indicators/index.ts';
import { observeExample } from '../../../scripts/publish/observe-example.ts';
import { AS_OF, DATA, newestFile } from '../../committed-data.ts';

const FOLDER = resolve(import.meta.dirname, '../../../scripts/indicators');
const exampleOf = (id: string, file: string): string => join(FOLDER, id, 'example', file);

let lists: EditorialLists;
beforeAll(async () => {
  lists = await readCodelists(DATA);
});

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the worked example of', () => {
  it.each(INDICATORS.map((d) => [d.id, d] as const))(
    '%s comes out as a person would add it up',
    async (id, definition) => {
      const folder = join(FOLDER, id, 'example');
      const made = await observeExample(definition, { folder, data: DATA, lists, asOf: AS_OF });
      expect(made).toBe(read(join(folder, 'expected.csv')));
    },
  );

  it('every indicator is there, and every folder is an indicator', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .sort();
    expect(INDICATORS.map((d) => d.id).toSorted()).toEqual(folders);
    expect(
      INDICATORS.filter((d) => read(exampleOf(d.id, 'expected.csv')).split('\n').length <= 2 && !d.target).map(
        (d) => d.id,
      ),
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
