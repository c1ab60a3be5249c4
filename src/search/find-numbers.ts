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

/** Whether the two can be of one kind: an amount is money or a count, digits alone can be anything. */
const isOfKind = ({ kind }: Numeral, entry: NumberEntry): boolean =>
  kind === 'bare' || (kind === 'amount' ? entry.kind !== 'percent' : kind === entry.kind);

/** What digits alone may mean besides ones: the unit of the page, or 억 as in Korean tables. */
function otherReadings({ kind }: Numeral, entry: NumberEntry): string[] {
  if (kind !== 'bare' || entry.power === 0) return [];
  return [entry.printed, ...shiftDown(inOnes(entry.printed, entry.power))];
}

/** Judges by the ledger's rule; digits in another unit than ones must be the same to the last one. */
function judge(numeral: Numeral, entry: NumberEntry): 'equal' | 'rounded' | null {
  if (!isOfKind(numeral, entry)) return null;
  const others = otherReadings(numeral, entry).map((value) => agreement(numeral.value, value));
  return others.includes('equal') ? 'equal' : agreement(numeral.value, inOnes(entry.printed, entry.power));
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
  const judged = entries.map((entry) => ({ entry, how: judge(numeral, entry) }));
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
  if (!isOfKind(numeral, entry)) return Infinity;
  const far = [inOnes(entry.printed, entry.power), ...otherReadings(numeral, entry)].map((text) => {
    const other = Number(text);
    return Math.sign(value) === Math.sign(other) && value !== 0 ? Math.abs(Math.log(other / value)) : Infinity;
  });
  return Math.min(Infinity, ...far);
}
