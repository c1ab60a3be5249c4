import { expect, it } from 'vitest';
import { fitsGrowth } from '../../../scripts/measure/fits-growth.ts';

it.each([
  // Exact values, the rate rounded or cut.
  ['287', '253', '-11.8', true],
  ['287', '253', '-11.9', true],
  ['287', '253', '-12.9', false],
  ['1182905', '1135561', '-4.0', true],
  ['5738', '8867.6', '54.5', true],
  // A rounded value reaches further.
  ['6800', '8320', '21.5', true],
  ['6810', '8320', '21.5', false],
  ['1010', '1100', '6.3', true],
  // The first half of 2025 was restated after it was published as 56.7 billion.
  ['56720', '64000', '11.6', false],
  ['57350', '64000', '11.6', true],
  ['78655', '80490', '2.4', false],
  ['100', '100', '0', true],
])('from %s to %s fits %s %%: %s', (from, to, rate, fits) => {
  expect(fitsGrowth(from, to, rate)).toBe(fits);
});
