/**
 * Returns the whole years between two places to write under a drawing, counted back from the last so that it is always
 * among them, in steps of 1, 2, 5 or 10 that leave `room` for each.
 */
export function yearTicks(first: number, last: number, width: number, room: number): number[] {
  const [from, to] = [Math.ceil(first - 1e-9), Math.floor(last + 1e-9)];
  const perYear = width / Math.max(last - first, 1);
  const step = [1, 2, 5, 10].find((years) => years * perYear >= room) ?? 20;
  const years: number[] = [];
  for (let year = to; year >= from; year -= step) years.unshift(year);
  return years;
}
