export interface YearTick {
  readonly year: number;
  /** Place on the line of years. */
  readonly at: number;
}

/**
 * Returns the years to write under a drawing, counted back from the last so that it is always among them, in steps
 * of 1, 2, 5 or 10 that leave `room` for each. `points`: a year is a place; else it is a stretch with its name in the middle
 * of what is drawn of it.
 */
export function yearTicks(
  [first, last]: readonly [number, number],
  width: number,
  room: number,
  points: boolean,
): YearTick[] {
  const perYear = width / Math.max(last - first, 1);
  const step = [1, 2, 5, 10].find((years) => years * perYear >= room) ?? 20;
  const places = (year: number): YearTick => ({
    year,
    at: points ? year : (Math.max(year, first) + Math.min(year + 1, last)) / 2,
  });
  const ticks: YearTick[] = [];
  const from = points ? Math.ceil(first - 1e-9) : Math.floor(first);
  for (let year = Math.floor(points ? last + 1e-9 : last - 1e-9); year >= from; year -= step)
    ticks.unshift(places(year));
  return ticks.filter((tick, index) => {
    const next = ticks[index + 1];
    return !next || (next.at - tick.at) * perYear >= room * 0.8;
  });
}
