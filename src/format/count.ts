import type { Locale } from '../model/text.ts';
import { group } from './decimal.ts';

/** What the site counts about itself: the Korean counter, English for one and for many. */
export interface Counter {
  readonly ko: string;
  readonly one: string;
  readonly many: string;
}

/** Counters for whatever the pages count. */
export const COUNTERS = {
  rows: { ko: '행', one: 'row', many: 'rows' },
  reports: { ko: '건', one: 'report', many: 'reports' },
  pages: { ko: '쪽', one: 'page', many: 'pages' },
  sources: { ko: '곳', one: 'source', many: 'sources' },
  pledges: { ko: '개', one: 'pledge', many: 'pledges' },
  indicators: { ko: '개', one: 'indicator', many: 'indicators' },
  figures: { ko: '개', one: 'figure', many: 'figures' },
} as const satisfies Record<string, Counter>;

/** Writes a count with its counter: 2,478행 · 2,478 rows · 1 row. */
export function formatCount(count: number, counter: Counter, locale: Locale): string {
  return locale === 'ko'
    ? `${group(count)}${counter.ko}`
    : `${group(count)} ${count === 1 ? counter.one : counter.many}`;
}
