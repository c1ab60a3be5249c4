import { describe, expect, it } from 'vitest';
import { readNumerals, type Numeral } from '../../../src/format/numeral.ts';
import { findNumbers, inOnes, type NumberEntry } from '../../../src/search/find-numbers.ts';

const entry = (notation: string): NumberEntry => {
  const [quantity = '', printed = '', unit = '', day = ''] = notation.split(' ');
  const [kind, power] = (
    {
      factories: ['count', 0],
      'KRW-billion': ['KRW', 9],
      'USD-million': ['USD', 6],
      percent: ['percent', 0],
    } as const
  )[unit as 'percent'];
  return { quantity, printed, kind, power, day };
};

const ENTRIES = [
  'total-2024 35282 factories 2025-01-09',
  'total-2024 35000 factories 2025-02-01',
  'total-2023 32662 factories 2024-01-01',
  'pledge 12000 factories 2025-12-17',
  'investment-2025 13624.4 KRW-billion 2026-02-10',
  'investment-2024 11945.7 KRW-billion 2025-02-11',
  'exports-2025 118600 USD-million 2026-01-29',
  'share 6.9 percent 2025-05-01',
].map(entry);

const answer = (text: string): string => {
  const [numeral] = readNumerals(text);
  const { matches, misses } = findNumbers(numeral as Numeral, ENTRIES);
  const shown = matches.map(({ entry: { quantity, printed }, how }) => `${how} ${quantity} ${printed}`);
  return [...shown, `near ${misses.map(({ quantity }) => quantity).join(', ')}`].join(' | ');
};

describe('findNumbers', () => {
  it.each([
    ['3만 5,282', 'equal total-2024 35282 | rounded total-2024 35000 | near total-2023, pledge'],
    ['35,282개', 'equal total-2024 35282 | rounded total-2024 35000 | near total-2023, pledge'],
    ['13조 6,244억 원', 'equal investment-2025 13624.4 | near investment-2024'],
    ['13조 6천억 원', 'rounded investment-2025 13624.4 | near investment-2024'],
    ['13,624.4', 'equal investment-2025 13624.4 | near pledge, investment-2024'],
    ['136,244억 원', 'equal investment-2025 13624.4 | near investment-2024'],
    ['136244', 'equal investment-2025 13624.4 | near investment-2024, exports-2025'],
    ['$118.6bn', 'equal exports-2025 118600 | near '],
    ['KRW 118.6bn', 'near investment-2024, investment-2025'],
    ['6.9%', 'equal share 6.9 | near '],
    ['1억 2천만 명', 'near total-2024, total-2023'],
  ])('answers %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    ['13624.4', 9, '13624400000000'],
    ['118600', 6, '118600000000'],
    ['6.9', 0, '6.9'],
    ['-1.25', 1, '-12.5'],
    ['0.5', 3, '500'],
  ])('writes %s × 10^%d as %s', (printed, power, ones) => {
    expect(inOnes(printed, power)).toBe(ones);
  });
});
