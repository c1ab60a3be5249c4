import type { Codelists } from '../model/publication.ts';
import { shift } from './decimal.ts';

/** A row of the unit code list: `value × scale` is the number of `koCounter`/`enOne` or of the currency. */
export type Unit = Codelists['units'][number];

/** Percent is the one unit that is written with a sign and changes in percentage points. */
export const isPercent = (unit: Unit): boolean => unit.code === 'percent';

/** Returns the unit of a code. Throws on a code that is not in the list. */
export function unitOf(code: string, units: readonly Unit[]): Unit {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new RangeError(`unknown unit code: ${code}`);
  return unit;
}

/** Returns a value in single won, dollars, companies. A scale that is no power of ten is multiplied. */
export function inOnes(value: number, unit: Unit): number {
  const power = Math.log10(unit.scale);
  return Number.isInteger(power) ? shift(value, power) : value * unit.scale;
}
