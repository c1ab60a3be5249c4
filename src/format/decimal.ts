/**
 * Decimal places moved and cut in the digits themselves: 13624.4 billion is 13624400000000 and 0.29 has
 * two places, whatever binary fractions make of it.
 */

/** Returns value × 10^places without the error of a binary multiplication. */
export function shift(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds half away from zero at a decimal place; negative places round to tens, hundreds … */
export function round(value: number, places: number): number {
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), places)), -places);
}

/** Cuts at a decimal place, never upwards: 0.949 gives 0.94 and -0.001 gives -0.01. */
export function cut(value: number, places: number): number {
  return shift(Math.floor(shift(value, places)), -places);
}

/** Writes a number with thousands commas and a true minus sign: at least `least`, at most `most` decimals. */
export function group(value: number, most = 20, least = 0): string {
  const rounded = most < 20 ? round(Math.abs(value), most) : Math.abs(value);
  const plain = rounded.toFixed(20).replace(/0+$/, '');
  // toFixed writes binary noise behind the shortest digits; String() has them right below 1e21.
  const [whole = '0', fraction = ''] = (String(rounded).includes('e') ? plain : String(rounded)).split('.');
  const decimals = fraction.padEnd(least, '0');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
