import type { Locale } from '../model/text.ts';
import { cut, group, round, shift } from './decimal.ts';
import { formatMyriad } from './myriad.ts';
import { inOnes, isPercent, type Unit } from './unit.ts';

/** exact: every digit · words: rounded for reading. */
export type Style = 'exact' | 'words';

const MINUS = '−';
const CURRENCY = { KRW: { ko: '원', en: 'KRW' }, USD: { ko: '달러', en: 'USD' } } as const;
const MAGNITUDES = [
  { power: 12, word: ' trillion' },
  { power: 9, word: ' billion' },
  { power: 6, word: ' million' },
] as const;

/** Returns the English mantissa and magnitude of a number ≥ 0: 13.62 and trillion. */
function englishParts(ones: number, unit: Unit): { mantissa: string; word: string } {
  for (const { power, word } of MAGNITUDES) {
    const mantissa = shift(ones, -power);
    const rounded = round(mantissa, mantissa >= 100 ? 1 : 2);
    // Money of 999.96 billion reads 1 trillion; 999,999 people stay as they were counted.
    if (unit.currency ? rounded < 1 : mantissa < 1) continue;
    // Korean sources state dollars in hundreds of millions (억), so a tenth of a billion is known.
    const least = unit.currency === 'USD' && power === 9 ? 1 : 0;
    return { mantissa: group(rounded, 2, least), word };
  }
  return { mantissa: group(ones, unit.currency ? 0 : 2), word: '' };
}

function korean(ones: number, unit: Unit, style: Style): string {
  const number = formatMyriad(ones, style === 'words');
  // 1만 2,000개 is written in one, 270만 개사 and 3조 5,000억 원 with a space.
  const counter = unit.currency ? CURRENCY[unit.currency].ko : unit.koCounter;
  return /\d$/.test(number) ? `${number}${counter}` : `${number} ${counter}`;
}

function english(value: number, ones: number, unit: Unit, style: Style): string {
  if (style === 'exact') {
    if (unit.currency && unit.scale > 1) return unit.en.replace(/^[A-Z]{3}/, (code) => `${code} ${group(value)}`);
    if (unit.currency) return `${CURRENCY[unit.currency].en} ${group(ones)}`;
    return `${group(ones)} ${ones === 1 ? unit.enOne : unit.enMany}`;
  }
  const { mantissa, word } = englishParts(ones, unit);
  if (unit.currency) return `${CURRENCY[unit.currency].en} ${mantissa}${word}`;
  return `${mantissa}${word} ${ones === 1 ? unit.enOne : unit.enMany}`;
}

/** Returns the words for a value ≥ 0. */
function magnitude(value: number, unit: Unit, locale: Locale, style: Style): string {
  if (isPercent(unit)) return `${style === 'exact' ? group(value) : group(value, value < 1 ? 2 : 1)}%`;
  const ones = inOnes(value, unit);
  return locale === 'ko' ? korean(ones, unit, style) : english(value, ones, unit, style);
}

/**
 * Writes a value with its unit: 13조 6,244억 원 · KRW 13.62 trillion · 1만 2,000개 · 12,000 factories · 5.9%.
 * Exact prints every digit. A missing value is said in words, never printed as 0 or left empty.
 */
export function formatValue(value: number | null, unit: Unit, locale: Locale, style: Style = 'words'): string {
  if (value === null) return locale === 'ko' ? '찾은 수치 없음' : 'no figure found';
  const words = magnitude(Math.abs(value), unit, locale, style);
  return value < 0 ? `${MINUS}${words}` : words;
}

/** Writes a change with its sign; between two percentages it is percentage points: +0.4%p. */
export function formatChange(change: number, unit: Unit, locale: Locale, style: Style = 'words'): string {
  const sign = change > 0 ? '+' : change < 0 ? MINUS : '';
  return `${sign}${formatSize(change, unit, locale, style)}`;
}

/** Writes how large a change is, for a sentence that says by its verb whether it rose or fell: 0.4%p. */
export function formatSize(change: number, unit: Unit, locale: Locale, style: Style = 'words'): string {
  const size = Math.abs(change);
  return isPercent(unit) ? formatPoints(size, locale) : magnitude(size, unit, locale, style);
}

/** Writes percentage points: 0.4%p · 0.4 percentage points. */
export function formatPoints(points: number, locale: Locale): string {
  const number = group(points, 2);
  return locale === 'ko' ? `${number}%p` : `${number} percentage ${number === '1' ? 'point' : 'points'}`;
}

/**
 * Writes the two ends of a contested value, the unit once: 2,600억~2,672억 원 · KRW 2.6–2.67 trillion.
 * Ends that would look alike when rounded are written exactly.
 */
export function formatRange(low: number, high: number, unit: Unit, locale: Locale, style: Style = 'words'): string {
  const [from, to] = [low, high].map((end) => formatValue(end, unit, locale, style)) as [string, string];
  if (from === to) return low === high || style === 'exact' ? from : formatRange(low, high, unit, locale, 'exact');
  if (locale === 'ko' || isPercent(unit)) {
    const number = /^(.*[\d조억만])\s?\D*$/.exec(from)?.[1] ?? from;
    return `${number}${locale === 'ko' ? '~' : '–'}${to}`;
  }
  const [start, end] = [from, to].map((text) => /^(\D*)([\d.,]+)( (?:tr|b|m)illion)?/.exec(text)) as [
    RegExpExecArray,
    RegExpExecArray,
  ];
  const sameMagnitude = start[1] === end[1] && start[3] === end[3];
  return sameMagnitude ? `${start[1]}${start[2]}–${to.slice(start[1]?.length)}` : `${from} to ${to}`;
}

/** Writes a plain number with thousands commas, every digit: 35,282. */
export const formatNumber = (value: number): string => group(value);

/** Writes a ratio with two decimals, cut and never rounded up: a pace of 0.949 is 0.94, not the 0.95 of another class. */
export const formatRatio = (ratio: number): string => group(cut(ratio, 2), 2, 2);

/** Writes a share of 1 as percent with one decimal, cut and never rounded up: 0.9996 is 99.9%. */
export const formatShare = (share: number): string => `${group(cut(shift(share, 2), 1), 1)}%`;

/** Writes a pace in whole percent of the pace needed, cut and never rounded up: 0.359 is 35%, 1.1866 is 118%. */
export const formatPace = (pace: number): string => `${group(cut(shift(pace, 2), 0), 0)}%`;

/** Writes a change as a share of 1 with its sign, in percent with one decimal, cut: −0.0598 is −5.9%. */
export const formatChangeShare = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? MINUS : ''}${formatShare(Math.abs(change))}`;
