import { describe, expect, it } from 'vitest';
import { evaluate, serialOf, type Value } from '../../../src/distributions/xlsx/formula.ts';

const CELLS: Readonly<Record<string, Value>> = {
  empty: '',
  five: 5,
  word: 'flow',
  yes: true,
  leap: serialOf('2024-02-29'),
  end: serialOf('2025-12-31'),
};
const names = (name: string): Value => {
  const value = CELLS[name];
  if (value === undefined) throw new RangeError(`unknown cell name: ${name}`);
  return value;
};

/** Formula and what Excel and LibreOffice give for it. */
const CASES: readonly (readonly [string, Value])[] = [
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['10-3-2', 5],
  ['12/4/3', 1],
  ['-five+2', -3],
  ['2*-five', -10],
  ['five>=5', true],
  ['five<>5', false],
  ['empty=""', true],
  ['five=""', false],
  ['""<=0', false],
  ['empty=TRUE', false],
  ['yes=TRUE', true],
  ['word="flow"', true],
  ['"a""b"', 'a"b'],
  ['IF(five>4,"more","less")', 'more'],
  ['IF(empty="","",five/empty)', ''],
  ['AND(five>1,yes)', true],
  ['OR(five>9,empty="")', true],
  ['NOT(yes)', false],
  ['MAX(0,MIN(1,five))', 1],
  ['ABS(-2)', 2],
  ['YEAR(leap)', 2024],
  ['MONTH(leap)', 2],
  ['DAY(EOMONTH(leap,0))', 29],
  ['DAY(EOMONTH(end,0))', 31],
  ['EOMONTH(end,2)-end', 59],
];

describe('evaluate', () => {
  it.each(CASES)('%s is %j', (formula, expected) => {
    expect(evaluate(formula, names)).toBe(expected);
  });

  it('leaves the branch that an IF does not take alone', () => {
    expect(evaluate('IF(yes,1,nowhere)', names)).toBe(1);
  });

  it('counts days as spreadsheets do', () => {
    expect([serialOf('1900-03-01'), serialOf('2026-11-22')]).toEqual([61, 46348]);
  });

  it('says what it does not know', () => {
    expect(() => evaluate('SUM(five)', names)).toThrowErrorMatchingInlineSnapshot(
      `[SyntaxError: unknown function SUM in formula: SUM(five)]`,
    );
    expect(() => evaluate('five%', names)).toThrowErrorMatchingInlineSnapshot(
      `[SyntaxError: unknown sign at 4 of formula: five%]`,
    );
    expect(() => evaluate('(five', names)).toThrowErrorMatchingInlineSnapshot(
      `[SyntaxError: expected ) at the end of formula: (five]`,
    );
    expect(() => evaluate('five five', names)).toThrowErrorMatchingInlineSnapshot(
      `[SyntaxError: unexpected five in formula: five five]`,
    );
    expect(() => evaluate('six', names)).toThrowErrorMatchingInlineSnapshot(`[RangeError: unknown cell name: six]`);
  });
});
