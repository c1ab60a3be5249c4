import type { CodeLists } from '../source/code-lists.ts';
import { code, number, pattern, period, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';

const amount = (name: string) => number(name, { min: 0, whole: true });

/** Exports and imports of HS 330499 by 10-digit line and month: US dollars and kilograms. */
export const item = () =>
  defineContract({
    columns: {
      month: period('year_month', 'month'),
      hs10: pattern('hs10', /^330499\d{4}$/, 'ten digits beginning with 330499'),
      name: words('item_ko'),
      exportsUsd: amount('exports_usd'),
      exportsKg: amount('exports_kg'),
      importsUsd: amount('imports_usd'),
      importsKg: amount('imports_kg'),
    },
    key: (row) => joinKey(row.month, row.hs10),
    period: (row) => row.month,
    checks: [],
  });

/** Exports of HS 330499 by country and month; `OTHER` is the rest of the world. */
export const country = (lists: CodeLists) =>
  defineContract({
    columns: {
      month: period('year_month', 'month'),
      country: code('country_code', 'country', new Set(['OTHER', ...lists.country])),
      name: words('country_ko'),
      exportsUsd: amount('exports_usd'),
      exportsKg: amount('exports_kg'),
    },
    key: (row) => joinKey(row.month, row.country),
    period: (row) => row.month,
    checks: [],
  });

export type CustomsItemRow = RowOfContract<typeof item>;
export type CustomsCountryRow = RowOfContract<typeof country>;
