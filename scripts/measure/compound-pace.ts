import type { Compound } from '../../src/model/verdict.ts';
import { METHOD } from '../terms/method.ts';

export interface CompoundInput {
  readonly baseValue: number;
  readonly baseYear: number;
  readonly currentValue: number;
  readonly currentYear: number;
  /** +1 when more is better, -1 when less is. */
  readonly direction: number;
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** National SDG sites record a zero base or target as this, since nothing can grow from zero by a rate. */
const INSTEAD_OF_ZERO = 0.001;

const growth = (to: number, from: number, years: number): number => Math.pow(to / from, 1 / years) - 1;

/**
 * Returns the compound-growth verdict that national SDG sites publish: the yearly growth reached, as a share of the
 * yearly growth needed, with its class (the cuts of our own classes; a target reached overrides the class, not the ratio).
 * The ratio is null where it has no meaning: no target, no time gone by, base equal to target, or a change of sign.
 * Source: the open method of Statistics Canada's SDG site; recorded cases are run against it.
 */
export function compoundPace(input: CompoundInput): Compound {
  const { direction, baseYear, currentValue, currentYear, targetYear } = input;
  if (input.target === null || targetYear === null || currentYear <= baseYear)
    return { ratio: null, status: 'not_available' };
  const target = input.target === 0 ? INSTEAD_OF_ZERO : input.target;
  const base = input.baseValue === 0 ? INSTEAD_OF_ZERO : input.baseValue;

  const needed = growth(target, base, targetYear - baseYear);
  const reached = growth(currentValue, base, currentYear - baseYear);
  const quotient = (direction * Math.sign(base) * reached) / Math.abs(needed);
  const ratio = Number.isFinite(quotient) ? quotient : null;

  if (direction * (currentValue - input.target) >= 0) return { ratio, status: 'target_achieved' };
  if (ratio === null) return { ratio, status: 'not_available' };
  if (ratio >= METHOD.cuts.onTrack) return { ratio, status: 'substantial_progress' };
  if (ratio >= METHOD.cuts.speedUp) return { ratio, status: 'moderate_progress' };
  return { ratio, status: ratio >= 0 ? 'limited_progress' : 'deterioration' };
}
