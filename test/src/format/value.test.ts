import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatNumber,
  formatPoints,
  formatRange,
  formatRatio,
  formatShare,
  formatValue,
  type Style,
} from '../../../src/format/value.ts';
import { formatTicks } from '../../../src/format/ticks.ts';
import { unitOf } from '../../../src/format/unit.ts';
import { UNITS } from './units.ts';

type UnitName = keyof typeof UNITS;

const VALUES: readonly [number | null, UnitName, Style, string, string][] = [
  [3500, 'wonBillion', 'words', '3조 5,000억 원', 'KRW 3.5 trillion'],
  [13624.4, 'wonBillion', 'words', '13조 6,244억 원', 'KRW 13.62 trillion'],
  [13624.4, 'wonBillion', 'exact', '13조 6,244억 원', 'KRW 13,624.4 billion'],
  [15937.1, 'wonBillion', 'words', '15조 9,371억 원', 'KRW 15.94 trillion'],
  [40000, 'wonBillion', 'words', '40조 원', 'KRW 40 trillion'],
  [72.9, 'wonBillion', 'words', '729억 원', 'KRW 72.9 billion'],
  [366.3, 'wonBillion', 'words', '3,663억 원', 'KRW 366.3 billion'],
  [100, 'wonBillion', 'words', '1,000억 원', 'KRW 100 billion'],
  [999.96, 'wonBillion', 'words', '1조 원', 'KRW 1 trillion'],
  [250000, 'won', 'words', '25만 원', 'KRW 250,000'],
  [250000, 'won', 'exact', '25만 원', 'KRW 250,000'],
  [900, 'won', 'words', '900원', 'KRW 900'],
  [35, 'wonMillion', 'words', '3,500만 원', 'KRW 35 million'],
  [111000, 'dollarMillion', 'words', '1,110억 달러', 'USD 111.0 billion'],
  [111000, 'dollarMillion', 'exact', '1,110억 달러', 'USD 111,000 million'],
  [114577, 'dollarMillion', 'words', '1,146억 달러', 'USD 114.6 billion'],
  [114577, 'dollarMillion', 'exact', '1,145억 7,700만 달러', 'USD 114,577 million'],
  [8300, 'dollarMillion', 'words', '83억 달러', 'USD 8.3 billion'],
  [8320, 'dollarMillion', 'words', '83억 2,000만 달러', 'USD 8.32 billion'],
  [812.345678, 'dollarMillion', 'words', '8억 1,235만 달러', 'USD 812.3 million'],
  [812.345678, 'dollarMillion', 'exact', '8억 1,234만 5,678달러', 'USD 812.345678 million'],
  [12000, 'factories', 'words', '1만 2,000개', '12,000 factories'],
  [35282, 'factories', 'words', '3만 5,282개', '35,282 factories'],
  [7903, 'factories', 'words', '7,903개', '7,903 factories'],
  [10000, 'factories', 'words', '1만 개', '10,000 factories'],
  [1, 'factories', 'words', '1개', '1 factory'],
  [2700000, 'companies', 'words', '270만 개사', '2.7 million companies'],
  [2700000, 'companies', 'exact', '270만 개사', '2,700,000 companies'],
  [6127842, 'companies', 'words', '613만 개사', '6.13 million companies'],
  [6127842, 'companies', 'exact', '612만 7,842개사', '6,127,842 companies'],
  [1, 'cities', 'words', '1곳', '1 city'],
  [2, 'cities', 'words', '2곳', '2 cities'],
  [0, 'cities', 'words', '0곳', '0 cities'],
  [999999, 'people', 'words', '99만 9,999명', '999,999 people'],
  [99999999, 'people', 'words', '1억 명', '100 million people'],
  [5.87, 'percent', 'words', '5.9%', '5.9%'],
  [5.87, 'percent', 'exact', '5.87%', '5.87%'],
  [0.1, 'percent', 'words', '0.1%', '0.1%'],
  [0.02, 'percent', 'words', '0.02%', '0.02%'],
  [10, 'percent', 'words', '10%', '10%'],
  [-2.3, 'percent', 'words', '−2.3%', '−2.3%'],
  [-8100, 'wonBillion', 'words', '−8조 1,000억 원', '−KRW 8.1 trillion'],
  [73.4, 'points', 'words', '73.4점', '73.4 points'],
  [null, 'factories', 'words', '찾은 수치 없음', 'no figure found'],
];

describe('formatValue writes numbers as each language does', () => {
  test.each(VALUES)('%s in %s, %s: %s · %s', (value, unit, style, ko, en) => {
    expect(formatValue(value, UNITS[unit], 'ko', style)).toBe(ko);
    expect(formatValue(value, UNITS[unit], 'en', style)).toBe(en);
  });
});

describe('formatChange writes the sign, and points between percentages', () => {
  test.each<[number, UnitName, string, string]>([
    [1678.7, 'wonBillion', '+1조 6,787억 원', '+KRW 1.68 trillion'],
    [-33, 'dollarMillion', '−3,300만 달러', '−USD 33 million'],
    [2620, 'factories', '+2,620개', '+2,620 factories'],
    [-1, 'cities', '−1곳', '−1 city'],
    [0, 'cities', '0곳', '0 cities'],
    [0.4, 'percent', '+0.4%p', '+0.4 percentage points'],
    [-1, 'percent', '−1%p', '−1 percentage point'],
  ])('%s %s: %s · %s', (change, unit, ko, en) => {
    expect(formatChange(change, UNITS[unit], 'ko')).toBe(ko);
    expect(formatChange(change, UNITS[unit], 'en')).toBe(en);
  });
});

describe('formatRange writes the two ends and the unit once', () => {
  test.each<[number, number, UnitName, string, string]>([
    [3920, 3980, 'wonBillion', '3조 9,200억~3조 9,800억 원', 'KRW 3.92–3.98 trillion'],
    [980, 1020, 'wonBillion', '9,800억~1조 200억 원', 'KRW 980 billion to KRW 1.02 trillion'],
    [40, 45, 'companies', '40~45개사', '40–45 companies'],
    [9500, 12000, 'factories', '9,500~1만 2,000개', '9,500–12,000 factories'],
    [10000, 20000, 'factories', '1만~2만 개', '10,000–20,000 factories'],
    [1, 2, 'cities', '1~2곳', '1–2 cities'],
    [17.9, 22.1, 'percent', '17.9~22.1%', '17.9–22.1%'],
    [6127842, 6127900, 'people', '612만 7,842~612만 7,900명', '6,127,842–6,127,900 people'],
    [900000, 2700000, 'companies', '90만~270만 개사', '900,000 companies to 2.7 million companies'],
    [5, 5, 'cities', '5곳', '5 cities'],
  ])('%s to %s %s: %s · %s', (low, high, unit, ko, en) => {
    expect(formatRange(low, high, UNITS[unit], 'ko')).toBe(ko);
    expect(formatRange(low, high, UNITS[unit], 'en')).toBe(en);
  });
});

describe('formatRatio cuts and never rounds up', () => {
  test.each([
    [0.949, '0.94'],
    [0.9499999999999998, '0.94'],
    [0.95, '0.95'],
    [0.29, '0.29'],
    [1, '1.00'],
    [1.999, '1.99'],
    [0, '0.00'],
    [-0.001, '−0.01'],
    [-1.5, '−1.50'],
    [1e-7, '0.00'],
    [12345.678, '12,345.67'],
  ])('%s is %s', (ratio, text) => expect(formatRatio(ratio)).toBe(text));
});

describe('formatShare writes percent and never reaches 100 too early', () => {
  test.each([
    [0.9996, '99.9%'],
    [0.29, '29%'],
    [0.1734, '17.3%'],
    [-0.25, '−25%'],
    [1.2, '120%'],
  ])('%s is %s', (share, text) => expect(formatShare(share)).toBe(text));
});

test('formatPoints counts percentage points in English and writes %p in Korean', () => {
  expect(formatPoints(1, 'en')).toBe('1 percentage point');
  expect(formatPoints(1.25, 'en')).toBe('1.25 percentage points');
  expect(formatPoints(1.25, 'ko')).toBe('1.25%p');
});

test('formatNumber keeps every digit', () => {
  expect([35282, 0.1 + 0.2, 13624.4, -5, 1234567.89].map(formatNumber)).toEqual([
    '35,282',
    '0.30000000000000004',
    '13,624.4',
    '−5',
    '1,234,567.89',
  ]);
});

test('unitOf names the code it does not know', () => {
  expect(() => unitOf('furlongs', Object.values(UNITS))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown unit code: furlongs]`,
  );
});

describe('formatTicks writes one axis in one magnitude', () => {
  test.each<[number[], UnitName, string, string]>([
    [[0, 500, 1000, 1500], 'wonBillion', '0 0.5조 1조 1.5조', '0 0.5tn 1tn 1.5tn'],
    [[0, 100, 200], 'wonBillion', '0 1,000억 2,000억', '0 100bn 200bn'],
    [[0, 40000, 80000, 120000], 'dollarMillion', '0 400억 800억 1,200억', '0 40bn 80bn 120bn'],
    [[0, 250000], 'won', '0 25만', '0 250,000'],
    [[0, 20000, 100000], 'factories', '0 20,000 100,000', '0 20,000 100,000'],
    [[0, 500000, 1000000], 'people', '0 50만 100만', '0 0.5m 1m'],
    [[-5, 0, 7.5], 'percent', '−5% 0% 7.5%', '−5% 0% 7.5%'],
  ])('%j in %s: %s · %s', (ticks, unit, ko, en) => {
    expect(formatTicks(ticks, UNITS[unit], 'ko').join(' ')).toBe(ko);
    expect(formatTicks(ticks, UNITS[unit], 'en').join(' ')).toBe(en);
  });
});
