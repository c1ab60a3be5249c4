import type { Locale } from '../model/text.ts';
import { group, shift } from './decimal.ts';
import { inOnes, isPercent, type Unit } from './unit.ts';

const STEPS = {
  ko: [
    [12, '조'],
    [8, '억'],
    [4, '만'],
  ],
  en: [
    [12, 'tn'],
    [9, 'bn'],
    [6, 'm'],
  ],
} as const satisfies Record<Locale, readonly (readonly [number, string])[]>;

/**
 * Writes the ticks of one axis as short as they can be, all in the magnitude of the largest: 0 · 0.5조 · 1조.
 * Below a million things are counted in full, as newspapers do.
 */
export function formatTicks(ticks: readonly number[], unit: Unit, locale: Locale): string[] {
  if (isPercent(unit)) return ticks.map((tick) => `${group(tick)}%`);
  const ones = ticks.map((tick) => inOnes(tick, unit));
  const largest = Math.max(...ones.map(Math.abs));
  const [power, word] = STEPS[locale].find(([size]) => largest >= Math.max(10 ** size, unit.currency ? 0 : 1e6)) ?? [
    0,
    '',
  ];
  return ones.map((tick) => (tick === 0 ? '0' : `${group(shift(tick, -power), 6)}${word}`));
}
