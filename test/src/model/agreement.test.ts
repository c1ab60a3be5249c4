import { describe, expect, it } from 'vitest';
import { agreement, isCutOf } from '../../../src/model/agreement.ts';

describe('agreement', () => {
  it.each([
    ['30000', '30144', 'rounded'],
    ['25000', '25039', 'rounded'],
    ['12800', '12762.7', 'rounded'],
    ['0.1', '0.13', 'rounded'],
    ['7903', '7903', 'equal'],
    ['24.50', '24.5', 'equal'],
    ['-3', '-3.0', 'equal'],
    ['-2.5', '-2.46', 'rounded'],
    ['111000', '115100', null],
    ['7800', '7903', null],
    ['25000', '25500', null],
    ['77078', '77708', null],
    ['79.6', '79.54', null],
    ['12660', '12661', 'rounded'],
    ['0', '0.4', 'rounded'],
    ['0', '0.5', null],
  ])('%s and %s: %s, whichever comes first', (a, b, expected) => {
    expect(agreement(a, b)).toBe(expected);
    expect(agreement(b, a)).toBe(expected);
  });

  it('refuses what is no plain number, since a page never prints its digits so', () => {
    expect(() => agreement('1e3', '1000')).toThrowErrorMatchingInlineSnapshot(`[RangeError: not a plain number: 1e3]`);
    expect(() => agreement('12,000', '12000')).toThrow('not a plain number: 12,000');
  });
});

describe('isCutOf', () => {
  it.each([
    ['4.4', '4.4929', true],
    ['4400', '4492.9', true],
    ['2600', '2672', true],
    ['4.5', '4.4929', false],
    ['4500', '4492.9', false],
    ['4492.9', '4400', false],
    ['4400', '4500', false],
    ['4300', '4300', false],
    ['-2.4', '-2.46', true],
    ['12', '12.9', true],
  ])('%s of %s: %s', (coarse, fine, expected) => {
    expect(isCutOf(coarse, fine)).toBe(expected);
  });
});
