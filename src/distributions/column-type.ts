/** Types of columns, in the words of Table Schema. A column that is not named holds text. */
const TYPES: Readonly<Record<string, 'number' | 'integer' | 'date'>> = {
  value: 'number',
  target_value: 'number',
  low: 'number',
  high: 'number',
  reports: 'integer',
  progress_p: 'number',
  expected_e: 'number',
  pace_r: 'number',
  baseline_value: 'number',
  latest_value: 'number',
  years_gone: 'number',
  years_all: 'number',
  needed_per_year: 'number',
  last_year_change: 'number',
  mean_yearly_change: 'number',
  projected_value: 'number',
  compound_ratio: 'number',
  days_since_pledge: 'integer',
  days_since_figure: 'integer',
  statements: 'integer',
  counts_from: 'date',
  pledged: 'date',
  decided: 'date',
  record: 'integer',
  from: 'number',
  to: 'number',
  change: 'number',
  change_share: 'number',
  decided_value: 'number',
  reached_value: 'number',
};

/** Returns what a column holds: the same in every file. */
export const columnType = (name: string): 'string' | 'number' | 'integer' | 'date' => TYPES[name] ?? 'string';

/** Tells whether a column holds numbers. */
export const isNumeric = (name: string): boolean => ['number', 'integer'].includes(columnType(name));
