import { formatPeriod } from '../../format/period.ts';
import { ENGLISH_PERIODS } from '../../i18n/files.ts';
import { spanOf, type Frequency } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';
import { column, words, type Column, type Sayable } from '../table.ts';

/** Returns a period in words of both languages, no number and no date to any program; null for none. */
function periodWords(period: string | null): Text | null {
  if (period === null) return null;
  const before = ENGLISH_PERIODS[spanOf(period).frequency];
  const en = formatPeriod(period, 'en');
  return { ko: formatPeriod(period, 'ko'), en: before === undefined ? en : `${before} ${en}` };
}

/** Returns the columns that say a period in words. */
export const periodIn = <Row>(name: Sayable, of: (row: Row) => string | null): readonly Column<Row>[] =>
  words<Row>(name, (row) => periodWords(of(row)));

/** Names the kind of a period; an interval from January on within one year is a running total of that year. */
function kindOf(period: string): Frequency | 'year-to-date' {
  const { frequency, start, end } = spanOf(period);
  const toDate = frequency === 'interval' && start.endsWith('-01-01') && start.slice(0, 4) === end.slice(0, 4);
  return toDate ? 'year-to-date' : frequency;
}

/** Returns the columns that place a row in time for programs: code, kind, year, first and last day. */
export const periodColumns = <Row>(of: (row: Row) => string): readonly Column<Row>[] => [
  column('period', of),
  column('period_type', (row: Row) => kindOf(of(row))),
  column('year', (row: Row) => Number(spanOf(of(row)).end.slice(0, 4))),
  column('first_day', (row: Row) => spanOf(of(row)).start),
  column('last_day', (row: Row) => spanOf(of(row)).end),
];
