import { previousPeriod, periodsFrom } from '../../src/model/period.ts';
import type { Span } from './recipe.ts';

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Returns the month before the one a moment lies in, in Korea: the latest that can be published. */
export function previousMonth(now: Date): string {
  const seoul = new Date(now.getTime() + 9 * 3_600_000);
  return previousPeriod(seoul.toISOString().slice(0, 7));
}

/** Returns every month of a span in order. */
export const monthsOf = ({ from, to }: Span): string[] => periodsFrom(from, to);

/** Splits a span at the turns of the year: the services answer for one year at most. */
export function yearsOf(span: Span): { readonly year: string; readonly from: string; readonly to: string }[] {
  const years = new Map<string, string[]>();
  for (const month of monthsOf(span)) years.set(month.slice(0, 4), [...(years.get(month.slice(0, 4)) ?? []), month]);
  return [...years].map(([year, months]) => ({ year, from: months[0] as string, to: months.at(-1) as string }));
}
