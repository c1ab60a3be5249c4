/** A value at a moment; moments are years on a line (2025 ends at 2026.0), in any unit that is the same for all. */
export interface Moment {
  readonly at: number;
  readonly value: number;
}

export interface Pace {
  /** P: share of the way from baseline to target; 0 at the baseline, 1 at the target, negative when moving away. */
  readonly progress: number;
  /** E: share of the way that the required path has covered by the moment of the latest figure. */
  readonly expected: number;
  /** R = P / E; null while the path has covered nothing yet. */
  readonly pace: number | null;
}

/**
 * Returns the value that a path of straight lines between its points has at a moment; before the first and after
 * the last point it stays level. Points must be in order of time.
 */
export function valueOnPath(path: readonly Moment[], at: number): number {
  const next = path.findIndex((point) => point.at >= at);
  if (next === -1) return (path.at(-1) as Moment).value;
  const to = path[next] as Moment;
  const from = path[next - 1];
  return from ? from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at) : to.value;
}

/**
 * Returns how far the latest value is along the way, and how far the path says it should be.
 * The path goes from the baseline through the ministry's own milestones to the target.
 * The direction follows from the two ends. Throws when baseline equals target.
 * Rule: method, section "Progress".
 */
export function paceOf(latest: Moment, path: readonly Moment[]): Pace {
  const base = path[0] as Moment;
  const target = path.at(-1) as Moment;
  const way = target.value - base.value;
  if (way === 0) throw new RangeError(`baseline equals target: ${target.value}`);
  const progress = (latest.value - base.value) / way;
  const expected = (valueOnPath(path, latest.at) - base.value) / way;
  return { progress, expected, pace: expected > 0 ? progress / expected : null };
}
