import { expect, it } from 'vitest';
import { exponent } from '../../../scripts/bench/exponent.ts';

it.each([
  ['in step with the size', [250, 500, 1000], [2, 4, 8], 1],
  ['with its square', [250, 500, 1000], [1, 4, 16], 2],
  ['not at all', [250, 500, 1000], [7, 7, 7], 0],
  ['with its root', [100, 400], [3, 6], 0.5],
])('exponent tells amounts that grow %s', (_, sizes, amounts, power) => {
  expect(exponent(sizes, amounts)).toBeCloseTo(power, 9);
});
