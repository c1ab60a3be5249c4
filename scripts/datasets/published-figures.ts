import { READS } from '../../src/model/strength.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import { code, digits, oneOf, optionalDate, pattern, period, text, words } from '../source/column.ts';
import { defineContract, joinKey, type RowOfContract } from '../source/contract.ts';
import { defineDataset } from '../source/dataset.ts';
import { doubtReports } from './doubt-reports.ts';

/** The ledger: what one page said of one quantity, a row each. */
const reports = (lists: CodeLists) =>
  defineContract({
    columns: {
      indicator: pattern('indicator', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in kebab-case'),
      measure: pattern('measure', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in kebab-case'),
      period: period('period'),
      area: code('area', 'province', lists.province),
      breakdown: pattern(
        'breakdown',
        /^$|^[a-z0-9-]+=[^=;]+(;[a-z0-9-]+=[^=;]+)*$/,
        'nothing, or dimension=value pairs joined with ;',
      ),
      value: digits('value'),
      unit: code('unit', 'unit', lists.unit),
      kind: oneOf('kind', ['observation', 'target', 'plan']),
      status: oneOf('status', ['A', 'P', 'E']),
      published: optionalDate('published'),
      publisher: words('publisher'),
      citation: words('citation'),
      url: pattern('url', /^https?:\/\/\S+$/, 'a web address'),
      note: text('note'),
      read: oneOf('read', READS),
    },
    key: (row) =>
      joinKey(row.indicator, row.measure, row.period, row.area, row.breakdown, row.unit, row.kind, row.url, row.value),
    period: null,
  });

export type ReportRow = RowOfContract<typeof reports>;

export default defineDataset({
  id: 'published-figures',
  tables: { reports },
  doubt: ({ reports: rows }, received) => ({ reports: doubtReports(rows, received) }),
});
