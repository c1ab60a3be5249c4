import { spanOf } from './span.ts';

/** Returns the last day on which a date of publication can lie: `2026-01` was public by the 31st. Null when undated. */
export function publishedBy(published: string | null): string | null {
  return published ? spanOf(published).end : null;
}

/** Returns whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Returns the day that lies a number of days after another; before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
