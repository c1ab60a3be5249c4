import { describe, expect, it } from 'vitest';
import { parseBreakdown, writeBreakdown } from '../../../src/model/breakdown.ts';

describe('parseBreakdown', () => {
  it.each([
    ['', []],
    ['size=small', [['size', 'small']]],
    [
      'size=small;region=capital',
      [
        ['size', 'small'],
        ['region', 'capital'],
      ],
    ],
    ['period=Q1-Q3', [['period', 'Q1-Q3']]],
    ['note=a=b', [['note', 'a=b']]],
    ['a=b', [['a', 'b']]],
  ])('reads %j', (text, pairs) => {
    expect([...parseBreakdown(text)]).toEqual(pairs);
  });

  it.each(['size', '=small', 'size=', 'size=small;', ';size=small'])('refuses %j', (text) => {
    expect(() => parseBreakdown(text)).toThrow('not a dimension=code pair');
  });

  it('says which pair is none', () => {
    expect(() => parseBreakdown('size=small;region')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: not a dimension=code pair: region]`,
    );
  });
});

it.each([
  ['b=2;a=1', 'a=1;b=2'],
  ['a=1', 'a=1'],
  ['', ''],
  ['c=1;a=3;b=2', 'a=3;b=2;c=1'],
])('writeBreakdown spells %j as %j', (text, expected) => {
  expect(writeBreakdown(parseBreakdown(text))).toBe(expected);
});
