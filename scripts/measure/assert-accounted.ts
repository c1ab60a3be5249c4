/**
 * Throws unless the sum over the groups equals the sum over the accepted rows they were made of: no row may be lost
 * on the way to a figure, and none counted twice. Both sums are of whole units, so they must be equal to the last one.
 */
export function assertAccounted(what: string, accepted: Iterable<number>, groups: Iterable<number>): void {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);
  const [before, after] = [sum(accepted), sum(groups)];
  if (before !== after) throw new Error(`${what}: the groups add up to ${after}, the accepted rows to ${before}`);
}
