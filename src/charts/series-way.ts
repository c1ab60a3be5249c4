import type { Indicator } from '../model/indicator.ts';
import { placeInYears, type Series } from './choose-series.ts';

export interface Place {
  readonly x: number;
  readonly value: number;
}

/** The target line, the path needed to it and where the recent pace leads, as places in a drawing. */
export interface Way {
  /** The target's level, from where the way begins to where it is due; null when the series cannot be held against it. */
  readonly target: { readonly value: number; readonly from: number; readonly to: number } | null;
  readonly path: readonly Place[];
  readonly projected: Place | null;
}

/** How far the target's level reaches to both sides of its years: over the bars, or half a year around a single point. */
const OVERHANG = { bar: 0.45, point: 0.5 } as const;

/** Returns the way of an indicator; empty for months and quarters, of which no yearly target speaks. */
export function wayOf({ measure, target, verdict }: Indicator, { frequency, observations }: Series): Way {
  const place = (point: { period: string; value: number }): Place => ({
    x: placeInYears(point.period, frequency),
    value: point.value,
  });
  if (!target || !(frequency === 'year' || frequency === 'point')) return { target: null, path: [], projected: null };
  const path = target.kind === 'reach' ? verdict.path.map(place) : [];
  const counted = placeInYears(target.countsFrom.slice(0, 4), frequency);
  const latest = observations.at(-1);
  const end = target.due
    ? placeInYears(target.due, frequency)
    : Math.max(counted, latest ? placeInYears(latest.period, frequency) : counted);
  const begin = Math.min(path[0]?.x ?? counted, end);
  const overhang = frequency === 'year' && measure === 'flow' ? OVERHANG.bar : begin === end ? OVERHANG.point : 0;
  return {
    target: { value: target.value, from: begin - overhang, to: end + overhang },
    path: path.length > 1 ? path : [],
    projected: verdict.projected ? place(verdict.projected) : null,
  };
}
