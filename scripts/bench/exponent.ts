/**
 * Returns by which power of the sizes the amounts grow: the slope of the straight line through their logarithms (least
 * squares). 1 is in step with the size, 0 not at all. Sizes and amounts > 0, at least two of them.
 */
export function exponent(sizes: readonly number[], amounts: readonly number[]): number {
  const [x, y] = [sizes, amounts].map((numbers) => numbers.map(Math.log)) as [number[], number[]];
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const [mx, my] = [mean(x), mean(y)];
  const of = x.map((xi, i) => [xi - mx, (y[i] as number) - my] as const);
  return of.reduce((sum, [dx, dy]) => sum + dx * dy, 0) / of.reduce((sum, [dx]) => sum + dx * dx, 0);
}
