import { spanOf } from '../model/period.ts';
import type { Locale } from '../model/text.ts';

/** long: for sentences · short: for axes, table heads and cards. */
export type PeriodStyle = 'long' | 'short';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

interface Parts {
  readonly year: string;
  /** Quarter or half, 1 to 4. */
  readonly part: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(period: string): Parts {
  const [year = '', second = '', day = '0'] = period.split('-');
  const partial = /^[QH]/.test(second);
  return { year, part: partial ? Number(second.slice(1)) : 0, month: partial ? 0 : Number(second), day: Number(day) };
}

const monthName = (month: number, style: PeriodStyle): string => {
  const name = ENGLISH_MONTHS[month - 1] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
};

/** What stands after the year in Korean, before it in English; empty for a whole year. */
function within({ part, month, day }: Parts, period: string, locale: Locale, style: PeriodStyle): string {
  if (period.includes('Q')) {
    if (locale === 'ko') return `${part}분기`;
    return style === 'short' ? `Q${part}` : `${ORDINALS[part - 1]} quarter`;
  }
  if (period.includes('H')) {
    if (locale === 'ko') return part === 1 ? '상반기' : '하반기';
    return style === 'short' ? `H${part}` : `${ORDINALS[part - 1]} half`;
  }
  if (month === 0) return '';
  if (locale === 'en') return day ? `${day} ${monthName(month, style)}` : monthName(month, style);
  if (style === 'short') return day ? `${month}.${day}` : `${month}`;
  return day ? `${month}월 ${day}일` : `${month}월`;
}

function formatSimple(period: string, locale: Locale, style: PeriodStyle): string {
  const parts = partsOf(period);
  const inside = within(parts, period, locale, style);
  const partial = parts.part > 0;
  if (locale === 'en') {
    if (!inside) return parts.year;
    return partial && style === 'long' ? `${inside} of ${parts.year}` : `${inside} ${parts.year}`;
  }
  if (style === 'long') return inside ? `${parts.year}년 ${inside}` : `${parts.year}년`;
  if (!inside) return parts.year;
  return partial ? `${parts.year} ${inside}` : `${parts.year}.${inside}`;
}

/** Writes an interval, saying once what both ends share: 2025년 1~9월 · January to September 2025. */
function formatInterval(from: string, to: string, locale: Locale, style: PeriodStyle): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  const [first, last] = [from, to].map((period) => formatSimple(period, locale, style)) as [string, string];
  const sameYear = start.year === end.year && start.month > 0 && end.month > 0 && start.day > 0 === end.day > 0;
  if (locale === 'en') {
    const joint = style === 'short' ? '–' : ' to ';
    const head = sameYear ? within(start, from, locale, style) : first;
    return style === 'short' && head.includes(' ') ? `${head} – ${last}` : `${head}${joint}${last}`;
  }
  if (!sameYear) return `${first.replace(/^(\d{4})년$/, '$1')}~${last}`;
  if (start.day > 0) return `${first}~${within(end, to, locale, style)}`;
  return `${first.replace(/월$/, '')}~${within(end, to, locale, style)}`;
}

/**
 * Writes a period: 2025년 3분기 · first half of 2025 · 2025년 12월 17일 · 17 December 2025 · 2025년 1~9월.
 * Throws on text that is not a period.
 */
export function formatPeriod(period: string, locale: Locale, style: PeriodStyle = 'long'): string {
  spanOf(period);
  const [from = '', to] = period.split('/');
  return to === undefined ? formatSimple(from, locale, style) : formatInterval(from, to, locale, style);
}

/** Writes the day or month a page was published; says so where the page shows none. */
export function formatPublished(published: string | null, locale: Locale, style: PeriodStyle = 'long'): string {
  if (published === null) return locale === 'ko' ? '날짜 없음' : 'undated';
  return formatPeriod(published, locale, style);
}
