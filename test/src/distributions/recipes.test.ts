import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indicatorJson } from '../../../src/distributions/indicator-json.ts';
import { recipes } from '../../../src/distributions/recipes.ts';
import { sqliteOf } from '../../../src/distributions/sqlite.ts';
import { allObservations } from '../../../src/distributions/tables/observations.ts';
import { exportsWithSources, publication } from './publication.ts';

const ADDRESS = 'https://ladder.example/data/';
const YEARLY = [
  { year: 2016, value: 99500 },
  { year: 2024, value: 111000 },
];
const linesOf = (tool: string): string =>
  recipes(ADDRESS)
    .find((recipe) => recipe.tool === tool)
    ?.lines.join('\n') ?? '';

it.each(recipes(ADDRESS))('the recipe for $tool fits on a phone and names columns that there are', ({ lines }) => {
  expect(lines.length).toBeLessThanOrEqual(5);
  const columns = new Set(allObservations(publication).columns.map(({ name }) => name));
  const named = ['indicator', 'period_type', 'area', 'breakdown', 'year', 'value', 'unit'];
  expect(named.filter((name) => !columns.has(name))).toEqual([]);
  const quoted = [...lines.join('\n').matchAll(/MATCH\("(\w+)"|figures\.(\w+)\b|national\.(\w+)\b(?=[ .])/g)]
    .map(([, sheet, figures, national]) => sheet ?? figures ?? national ?? '')
    .filter((name) => name !== 'filter');
  expect(quoted.filter((name) => !columns.has(name))).toEqual([]);
});

it('the recipes for SQLite and DuckDB give the same rows, one from the table and one from its file', () => {
  const { columns } = allObservations(publication);
  const duck = linesOf('DuckDB');
  expect(duck).toContain(`FROM read_csv('${ADDRESS}plain/all-observations.csv')`);
  expect(duck.replace(/read_csv\('[^']+'\)/, 'observations').split(/\s+/)).toEqual(linesOf('SQLite').split(/\s+/));
  const words = duck.replace(/'[^']*'/g, '').match(/\b[a-z_]+\b/g) ?? [];
  expect(words.filter((word) => word !== 'read_csv' && !columns.some(({ name }) => name === word))).toEqual([]);
});

it('the recipe for SQLite gives the yearly national figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  writeFileSync(join(folder, 'tables.sqlite'), sqliteOf(publication));
  const database = new DatabaseSync(join(folder, 'tables.sqlite'), { readOnly: true });
  const rows = database.prepare(linesOf('SQLite')).all();
  database.close();
  rmSync(folder, { recursive: true });
  expect(rows.filter(({ value }) => value !== null).map(({ year, value }) => ({ year, value }))).toEqual(YEARLY);
});

it('the recipe for JavaScript gives the yearly national figures', async () => {
  const shown: unknown[] = [];
  const fetched: string[] = [];
  const run = new Function('fetch', 'console', `return (async () => { ${linesOf('JavaScript')} })();`);
  await run(
    async (address: string) => {
      fetched.push(address);
      return new Response(indicatorJson(exportsWithSources, publication).text);
    },
    { table: (rows: unknown[]) => shown.push(...rows) },
  );
  expect(fetched).toEqual([`${ADDRESS}sme-exports.json`]);
  expect(shown.filter((row) => JSON.stringify(row).includes('"value":null') === false)).toEqual(YEARLY);
});
