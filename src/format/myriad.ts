import { group, round } from './decimal.ts';

const NAMES = ['', '만', '억', '조', '경'] as const;

/** Splits a whole number into its groups of four digits, the lowest first. */
function myriads(whole: number): number[] {
  const groups: number[] = [];
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  return groups;
}

/**
 * Rounds for reading the Korean way: two groups when the highest has one or two digits (13조 6,244억),
 * the highest alone when it has three or four (1,146억). Below a thousand myriads nothing is lost.
 */
function forReading(value: number): number {
  const groups = myriads(Math.floor(value));
  const top = groups.length - 1;
  if (top < 1) return round(value, 1);
  return round(value, -4 * ((groups[top] ?? 0) >= 100 ? top : top - 1));
}

/** Writes a number ≥ 0 in 만, 억, 조: 13624400000000 is 13조 6,244억. Exact unless asked to round for reading. */
export function formatMyriad(value: number, reading = false): string {
  const number = reading ? forReading(value) : value;
  const groups = myriads(Math.floor(number));
  const words = groups
    .map((digits, power) => (digits > 0 && power > 0 ? `${group(digits)}${NAMES[power]}` : ''))
    .filter(Boolean)
    .reverse();
  const units = round(number - Math.floor(number / 10_000) * 10_000, 6);
  if (units > 0 || words.length === 0) words.push(group(units));
  return words.join(' ');
}
