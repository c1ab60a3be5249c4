/**
 * A number as it was printed: its digits tell how far it was rounded.
 * `30000` was given to ten thousands, `30144` to ones, `24.50` to hundredths.
 */
export interface Printed {
  /** The number times ten to the `decimals`. */
  readonly digits: bigint;
  readonly decimals: number;
  /** Power of ten of the last significant place: 4 for `30000`, 0 for `30144`, -2 for `24.50`. */
  readonly place: number;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads a plain decimal number. Throws on anything else. */
export function readPrinted(text: string): Printed {
  const match = NUMBER.exec(text);
  if (!match) throw new RangeError(`not a plain number: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = BigInt(sign + whole + fraction);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  const place = fraction ? -fraction.length : digits === 0n ? 0 : zeros;
  return { digits, decimals: fraction.length, place };
}

/** Drops what lies below a power of ten and returns the rest in units of that power. */
function cutTo({ digits, decimals }: Printed, place: number): bigint {
  const shift = place + decimals;
  return shift <= 0 ? digits * 10n ** BigInt(-shift) : digits / 10n ** BigInt(shift);
}

/** Rounds to a power of ten, halves away from zero, and returns the result in units of that power. */
function roundTo(number: Printed, place: number): bigint {
  const shift = place + number.decimals;
  const half = shift <= 0 ? 0n : 10n ** BigInt(shift) / 2n;
  return cutTo({ ...number, digits: number.digits < 0n ? number.digits - half : number.digits + half }, place);
}

export type Agreement = 'equal' | 'rounded' | null;

/**
 * Tells whether two printed numbers agree: the same number, or one is the other rounded to its own
 * last significant place (30,000 and 30,144 agree; 25,000 and 25,039 agree; 111,000 and 115,100 do not).
 * Rule: method, section "When two reports agree".
 */
export function agreement(a: string, b: string): Agreement {
  const [x, y] = [readPrinted(a), readPrinted(b)];
  const finest = Math.min(-x.decimals, -y.decimals);
  if (roundTo(x, finest) === roundTo(y, finest)) return 'equal';
  if (x.place === y.place) return null;
  const [fine, coarse] = x.place < y.place ? [x, y] : [y, x];
  return roundTo(fine, coarse.place) === roundTo(coarse, coarse.place) ? 'rounded' : null;
}

/**
 * Whether a printed number is another without the digits below its own last significant place: 4.4 of 4.4929, not of
 * 4.5. What is printed to the same place is not cut.
 */
export function isCutOf(coarse: string, fine: string): boolean {
  const [x, y] = [readPrinted(coarse), readPrinted(fine)];
  return x.place > y.place && cutTo(y, x.place) === cutTo(x, x.place);
}
