import { readPrinted } from '../../src/model/agreement.ts';

/** From where to where a number can lie that was rounded to its last significant place: 56720 is 56715 to 56725. */
function reach(printed: string): { readonly low: number; readonly high: number } {
  const half = 10 ** readPrinted(printed).place / 2;
  return { low: Number(printed) - half, high: Number(printed) + half };
}

/**
 * Whether a rate of growth, in percent and as it was printed, can be that from one value to another, as these were
 * printed: each value may be rounded to its last significant place, the rate rounded or cut to its last decimal. Where
 * it cannot, the rate was reckoned from another earlier value: that was restated. Values are above zero.
 * Rule: method, section "Progress".
 */
export function fitsGrowth(from: string, to: string, rate: string): boolean {
  const [before, after] = [reach(from), reach(to)];
  const [least, most] = [(after.low / before.high - 1) * 100, (after.high / before.low - 1) * 100];
  const printed = Number(rate);
  const unit = 10 ** -readPrinted(rate).decimals;
  const [low, high] = printed < 0 ? [printed - unit, printed + unit / 2] : [printed - unit / 2, printed + unit];
  return most >= low && least <= high;
}
