import { checkGaps } from '../source/checks/gaps.ts';
import { checkNeighbours } from '../source/checks/neighbours.ts';
import { checkSums, type SumCase } from '../source/checks/sums.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import { code, number, pattern, period, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';

const amount = (name: string) => number(name, { min: 0, whole: true });
/** The service gives some weights below zero: later corrections of what was declared. */
const weight = (name: string) => number(name, { whole: true });

/** Exports and imports of HS 330499 by 10-digit line and month: US dollars and kilograms. */
const item = () =>
  defineContract({
    columns: {
      month: period('year_month', 'month'),
      hs10: pattern('hs10', /^330499\d{4}$/, 'ten digits beginning with 330499'),
      name: words('item_ko'),
      exportsUsd: amount('exports_usd'),
      exportsKg: weight('exports_kg'),
      importsUsd: amount('imports_usd'),
      importsKg: weight('imports_kg'),
    },
    key: (row) => joinKey(row.month, row.hs10),
    period: (row) => row.month,
    from: '2020-01',
  });

/** Exports of HS 330499 by country and month; `OTHER` is the rest of the world. */
const country = (lists: CodeLists) =>
  defineContract({
    columns: {
      month: period('year_month', 'month'),
      country: code('country_code', 'country', lists.country),
      name: words('country_ko'),
      exportsUsd: amount('exports_usd'),
      exportsKg: weight('exports_kg'),
    },
    key: (row) => joinKey(row.month, row.country),
    period: (row) => row.month,
    from: '2020-01',
  });

export type CustomsItemRow = RowOfContract<typeof item>;
export type CustomsCountryRow = RowOfContract<typeof country>;

const monthOf = ({ month }: { readonly month: string }): string => month;
const exportsOf = { name: 'exports_usd', of: (row: { readonly exportsUsd: number }) => row.exportsUsd };
const importsOf = { name: 'imports_usd', of: (row: CustomsItemRow) => row.importsUsd };

const MEASURES = [
  ['exportsUsd', 'countries-usd'],
  ['exportsKg', 'countries-kg'],
] as const;

/** Sets the exports by country against those by line in every month that both tables have. */
function compareExports(items: readonly CustomsItemRow[], countries: readonly CustomsCountryRow[]): SumCase[] {
  const lines = Map.groupBy(items, monthOf);
  return [...Map.groupBy(countries, monthOf)].flatMap(([month, rows]) => {
    const total = lines.get(month);
    if (!total) return [];
    return MEASURES.map(([measure, what]) => ({
      record: null,
      what,
      period: month,
      sum: rows.reduce((sum, row) => sum + row[measure], 0),
      total: total.reduce((sum, row) => sum + row[measure], 0),
      tolerance: 0,
    }));
  });
}

export default defineDataset({
  id: 'customs-exports-330499',
  tables: { item, country },
  /** No month missing, no value in another unit, countries and lines adding up to the same. */
  check: ({ item: items, country: countries }) => ({
    item: [
      ...checkGaps(items.map(monthOf)),
      ...checkNeighbours(items, { series: ({ hs10 }) => hs10, period: monthOf, values: [exportsOf, importsOf] }),
    ],
    country: [
      ...checkGaps(countries.map(monthOf)),
      ...checkNeighbours(countries, { series: (row) => row.country, period: monthOf, values: [exportsOf] }),
      ...checkSums(compareExports(items, countries)),
    ],
  }),
});
