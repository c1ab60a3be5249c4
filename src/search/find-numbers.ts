import type { Numeral, NumeralKind } from '../format/numeral.ts';
import { agreement } from '../model/agreement.ts';

/** One report in the index of numbers: what it printed, and where its words and its fate stand in the lists beside it. */
export interface NumberEntry {
  /** Digits as the page printed them, in its own unit. */
  readonly printed: string;
  /** Power of ten that makes single won, dollars or things of it: 9 for KRW billion. */
  readonly power: number;
  readonly kind: Exclude<NumeralKind, 'bare' | 'amount'>;
  /** Reports with one name speak of one quantity. */
  readonly quantity: string;
  /** Day of publication, empty when undated: the latest comes first. */
  readonly day: string;
}

/** How far a number printed in 억, as Korean tables do, stands from ones. */
const EOK = 8;

/** Returns the digits × 10^power without an exponent, as agreement reads them. */
export function inOnes(printed: string, power: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(printed) ?? [];
  const digits = whole + fraction.padEnd(power, '0').slice(0, power);
  const rest = fraction.slice(power);
  return `${sign}${digits.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
}

/** Every reading of what a person pasted: a bare number may stand in the unit of the page, or in 억. */
function readings(numeral: Numeral, entry: NumberEntry): string[] {
  const ones = inOnes(entry.printed, entry.power);
  if (numeral.kind === 'amount') return entry.kind === 'percent' ? [] : [ones];
  if (numeral.kind !== 'bare') return numeral.kind === entry.kind ? [ones] : [];
  const own = entry.power > 0 ? [entry.printed] : [];
  const eok = entry.kind === 'KRW' || entry.kind === 'USD' ? shiftDown(ones) : [];
  return [ones, ...own, ...eok];
}

/** The number in 억, where it has no more than its digits there. */
function shiftDown(ones: string): string[] {
  const whole = ones.replace(/\..*$/, '');
  if (whole.length <= EOK) return [];
  const [head, tail] = [whole.slice(0, -EOK), whole.slice(-EOK).replace(/0+$/, '')];
  return [tail ? `${head}.${tail}` : head];
}

export interface NumberMatch<Entry> {
  readonly entry: Entry;
  /** The same number, or one the other rounded or cut. */
  readonly how: 'equal' | 'rounded';
}

export interface NumberAnswer<Entry> {
  readonly matches: readonly NumberMatch<Entry>[];
  /** The nearest numbers of the same kind that do not agree, each of another quantity; two at most. */
  readonly misses: readonly Entry[];
}

const latestFirst = (a: NumberEntry, b: NumberEntry): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

/**
 * Returns every entry that agrees with a pasted number by the ledger's own rule, the same number before rounded ones
 * and the latest first, and the two nearest that do not. Rule: method, section "When two reports agree".
 */
export function findNumbers<Entry extends NumberEntry>(
  numeral: Numeral,
  entries: readonly Entry[],
): NumberAnswer<Entry> {
  const judged = entries.map((entry) => {
    const hows = readings(numeral, entry).map((value) => agreement(numeral.value, value));
    return { entry, how: hows.includes('equal') ? 'equal' : (hows.find((how) => how !== null) ?? null) };
  });
  const matches = judged
    .flatMap(({ entry, how }) => (how ? [{ entry, how } as const] : []))
    .toSorted((a, b) => Number(b.how === 'equal') - Number(a.how === 'equal') || latestFirst(a.entry, b.entry));
  const taken = new Set(matches.map(({ entry }) => entry.quantity));
  const distance = (entry: Entry): number => nearest(numeral, entry);
  const misses = judged
    .filter(({ entry, how }) => how === null && !taken.has(entry.quantity) && Number.isFinite(distance(entry)))
    .map(({ entry }) => entry)
    .toSorted((a, b) => distance(a) - distance(b) || latestFirst(a, b));
  const firsts = misses.filter((entry, i) => misses.findIndex(({ quantity }) => quantity === entry.quantity) === i);
  return { matches, misses: firsts.slice(0, 2) };
}

/** How far apart two numbers are on the scale of their sizes; infinite where they cannot be compared. */
function nearest(numeral: Numeral, entry: NumberEntry): number {
  const value = Number(numeral.value);
  const far = readings(numeral, entry).map((text) => {
    const other = Number(text);
    return Math.sign(value) === Math.sign(other) && value !== 0 ? Math.abs(Math.log(other / value)) : Infinity;
  });
  return Math.min(Infinity, ...far);
}
