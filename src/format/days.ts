import type { Locale } from '../model/text.ts';
import { group } from './decimal.ts';

/** Writes a length of time in whole days: 340일 · 340 days · 1 day. */
export function formatDays(days: number, locale: Locale): string {
  if (locale === 'ko') return `${group(days)}일`;
  return `${group(days)} ${days === 1 ? 'day' : 'days'}`;
}
