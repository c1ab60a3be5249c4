import type { Messages } from '../messages.ts';

/** Words of the workbooks (.xlsx). */
export const workbook: Messages['workbook'] = {
  sheets: {
    readMe: 'Read me',
    data: 'Data',
    steps: 'Steps',
    targets: 'Targets',
    verdict: 'Verdict',
    reports: 'Reports',
  },
  item: 'Item',
  text: 'Text',
  column: 'Column',
  meaning: 'Meaning',
  indicator: 'Indicator',
  unit: 'Unit',
  definition: 'Definition',
  counts: 'What it counts',
  countsNot: 'What it does not count',
  caution: 'Before you quote it',
  firstFigure: 'What would be its first figure',
  baseline: 'Why this baseline',
  dataset: 'Dataset',
  datasetLine: (title, publisher, retrieved) => `${title}, ${publisher}, retrieved ${retrieved}`,
  datasetTerms: 'Terms of the dataset',
  terms: 'Terms of use',
  asOf: 'Reference day',
  method: 'Version of the method',
  page: 'Page of this indicator',
  cite: 'To cite',
  statuses: 'Status codes',
  columns: (sheet) => `Columns of the sheet “${sheet}”, with their names in the CSV in brackets`,
  mixed:
    'Years, quarters, months and running totals share a sheet; the column “Kind of period” tells them apart. Never add periods of different kinds.',
};
