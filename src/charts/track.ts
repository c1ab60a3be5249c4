import { unitOf, type Unit } from '../format/unit.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';
import type { State } from '../model/verdict.ts';
import { targetOf } from './target-words.ts';

/** What a ladder track shows: the way from a start to a target, and where the figure stands on it. */
export interface Track {
  readonly state: State;
  readonly unit: Unit;
  readonly start: { readonly value: number; readonly period: string | null };
  /** `inYear`: an amount of that one year, no level reached by its end. */
  readonly target: {
    readonly value: number;
    readonly due: string | null;
    readonly eachYear: boolean;
    readonly inYear: boolean;
  };
  /** The ministry's own marks on the way, without the target. */
  readonly milestones: readonly { readonly period: string; readonly value: number }[];
  readonly latest: { readonly period: string; readonly value: number; readonly status: Status } | null;
  /** Share of the way due by now; null when it cannot be told. */
  readonly expected: number | null;
  /** The day to which we looked for a figure; null where it is not known or there is a figure. */
  readonly lookedTo: string | null;
}

/** Returns the track of an indicator, or null when it has no target. `lookedTo` is the day to which we looked for a figure. */
export function findTrackOfIndicator(
  indicator: Indicator,
  units: readonly Unit[],
  lookedTo: string | null = null,
): Track | null {
  const { target, baseline, verdict } = indicator;
  if (!target) return null;
  return {
    state: verdict.state,
    unit: unitOf(indicator.unit, units),
    start: baseline ? { value: baseline.value, period: baseline.period } : { value: 0, period: null },
    target: targetOf(indicator, target),
    milestones: target.milestones.filter((mark) => mark.value !== target.value),
    latest: verdict.latest,
    expected: verdict.expected,
    lookedTo: verdict.latest ? null : lookedTo,
  };
}
