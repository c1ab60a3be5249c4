import type { StepRow } from '../../../scripts/datasets/steps.ts';

/** A row of the record of steps, as a test needs it. */
export const stepRow = (record: number, rest: Partial<StepRow> = {}): StepRow => ({
  record,
  corrected: [],
  file: 'data/source/steps/2026-11-24.csv',
  pledge: 'cities',
  date: '2026-06-09',
  stage: 'chosen',
  areas: ['KR'],
  ko: '도시를 골랐다.',
  en: 'Cities were chosen.',
  value: null,
  unit: null,
  published: '2026-06-10',
  publisher: 'a paper',
  citation: 'a page',
  url: `https://example.org/${record}`,
  read: 'page',
  note: '',
  ...rest,
});
