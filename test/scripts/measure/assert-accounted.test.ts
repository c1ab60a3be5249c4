import { expect, it } from 'vitest';
import { assertAccounted } from '../../../scripts/measure/assert-accounted.ts';

it('assertAccounted is silent when no row was lost', () => {
  expect(() => assertAccounted('exports', [1, 2, 3], [3, 3])).not.toThrow();
});

it('assertAccounted names both sums when one was', () => {
  expect(() => assertAccounted('customs exports by line, USD', [1, 2, 3], [5])).toThrowErrorMatchingInlineSnapshot(
    `[Error: customs exports by line, USD: the groups add up to 5, the accepted rows to 6]`,
  );
});
