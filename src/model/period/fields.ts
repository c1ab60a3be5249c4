import { spanOf } from './span.ts';

/** A day as numbers: January is month 1. */
export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a day apart. */
export function fieldsOf(day: string): Fields {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** Returns the year in which a period ends. */
export const yearOf = (period: string): number => fieldsOf(spanOf(period).end).year;

/** Returns the month in which a period ends, January being 1. */
export const lastMonthOf = (period: string): number => fieldsOf(spanOf(period).end).month;
