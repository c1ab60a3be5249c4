import { formatValue } from '../../format/value.ts';
import type { Unit } from '../../format/unit.ts';
import type { Text } from '../../model/text.ts';

/** Returns a value as each language says it: 13조 6,244억 원 · KRW 13.62 trillion; null for no value. */
export const said = (value: number | null, unit: Unit): Text | null =>
  value === null ? null : { ko: formatValue(value, unit, 'ko'), en: formatValue(value, unit, 'en') };
