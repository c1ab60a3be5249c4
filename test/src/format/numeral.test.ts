import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/model/agreement.ts';
import { publication } from '../../../src/door/read-publication.ts';
import { group } from '../../../src/format/decimal.ts';
import { readNumerals } from '../../../src/format/numeral.ts';
import { inOnes, unitOf } from '../../../src/format/unit.ts';
import { formatNumber, formatRange, formatValue } from '../../../src/format/value.ts';
import { LOCALES } from '../../../src/model/text.ts';

/** What a reader pastes, and what it says: value and kind of each numeral in order. */
const CASES: ReadonlyArray<readonly [text: string, ...numerals: string[]]> = [
  // Korean myriads and mixed forms
  ['3만 5,282', '35282 amount'],
  ['3만5282', '35282 amount'],
  ['35,282개', '35282 count'],
  ['1만 2,000개', '12000 count'],
  ['1만2천개', '12000 count'],
  ['1만 2천 개', '12000 count'],
  ['270만 개사', '2700000 count'],
  ['30만 200', '300200 amount'],
  ['1백50만 명', '1500000 count'],
  ['14만 7천여 명', '147000 count'],
  ['3.5조원', '3500000000000 KRW'],
  ['3.5조 원', '3500000000000 KRW'],
  ['3조 5,000억 원', '3500000000000 KRW'],
  ['3조5천억원', '3500000000000 KRW'],
  ['13조 6천억', '13600000000000 amount'],
  ['13조 6,244억 원', '13624400000000 KRW'],
  ['4조4000억', '4400000000000 amount'],
  ['1억 2천만 원', '120000000 KRW'],
  ['25만 원', '250000 KRW'],
  ['118,600백만 달러', '118600000000 USD'],
  ['118,600 백만 달러', '118600000000 USD'],
  ['13,624.4십억 원', '13624400000000 KRW'],
  ['1,110억 달러', '111000000000 USD'],
  ['640억달러', '64000000000 USD'],
  ['만 이천 개', '12000 count'],
  ['삼조 오천억 원', '3500000000000 KRW'],
  // Full-width digits and signs
  ['３만５，２８２개', '35282 count'],
  ['５４．５％', '54.5 percent'],
  ['＄1.5 million', '1500000 USD'],
  // English magnitudes, abbreviations and words
  ['KRW 3.5 trillion', '3500000000000 KRW'],
  ['KRW3.5tn', '3500000000000 KRW'],
  ['1.6tn won', '1600000000000 KRW'],
  ['KRW 13,624.4 billion', '13624400000000 KRW'],
  ['13,624.4 billion won', '13624400000000 KRW'],
  ['3 trillion 500 billion won', '3500000000000 KRW'],
  ['the 1-trillion-won fund', '1000000000000 KRW'],
  ['the KRW 550 billion the fund puts in', '550000000000 KRW'],
  ['500 strong teams', '500 count'],
  ['이용 조건이 적혀 있지 않습니다'],
  ['the 19th of May'],
  ['$118.6bn', '118600000000 USD'],
  ['US$118.6 billion', '118600000000 USD'],
  ['118.6 billion dollars', '118600000000 USD'],
  ['USD 64.0 billion', '64000000000 USD'],
  ['12k', '12000 amount'],
  ['2.7m companies', '2700000 count'],
  ['2.7 million companies', '2700000 count'],
  ['twelve thousand smart factories', '12000 count'],
  ['two hundred and fifty thousand won', '250000 KRW'],
  // Percent, signs, points
  ['6.9%', '6.9 percent'],
  ['6.9 percent', '6.9 percent'],
  ['6.9퍼센트', '6.9 percent'],
  ['12.3%p', '12.3 percent'],
  ['-3.2%', '-3.2 percent'],
  ['△1.2%', '-1.2 percent'],
  ['−4만 7,344개', '-47344 count'],
  // Other money signs
  ['₩250,000', '250000 KRW'],
  ['￦250,000', '250000 KRW'],
  // Bare numbers
  ['35282', '35282 bare'],
  ['1,100,000', '1100000 bare'],
  ['2024', '2024 bare'],
  // Ranges share their unit and magnitude
  ['2,600억~2,672억 원', '260000000000 KRW', '267200000000 KRW'],
  ['KRW 2.6–2.67 trillion', '2600000000000 KRW', '2670000000000 KRW'],
  // In a sentence: dates, quarters and names are not numbers to look for
  ['2026년 상반기 벤처투자 8조 8,676억 원, 54.5% 증가', '8867600000000 KRW', '54.5 percent'],
  ['6만 3,000명이 지원해 5,000명이 뽑혔습니다', '63000 count', '5000 count'],
  ['In H1 2026 exports were USD 64.0 billion, +11.6%', '64000000000 USD', '11.6 percent'],
  ['제3회 동행축제, 3분기, 2기, 9월 20일'],
  ['K-2 tank, ISO27001, Q3'],
  ['no number at all'],
  [''],
];

describe('readNumerals', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(readNumerals(text).map(({ value, kind }) => `${value} ${kind}`)).toEqual(expected);
  });

  it('finds every published value in every form the site prints', () => {
    const { indicators, codelists } = publication();
    const lost = indicators.flatMap(({ id, unit: code, observations }) => {
      const unit = unitOf(code, codelists.units);
      const ones = (value: number): string => group(inOnes(value, unit)).replaceAll(',', '').replace('−', '-');
      return observations.flatMap((o) => {
        const { value } = o;
        if (value === null) return [];
        const forms = LOCALES.flatMap((locale) => [
          formatValue(value, unit, locale),
          formatValue(value, unit, locale, 'exact'),
          ...(o.low === null || o.high === null ? [] : [formatRange(value, o.high, unit, locale)]),
        ]);
        const plain = readNumerals(formatNumber(value))[0]?.value;
        return [
          ...forms.filter((form) => !readNumerals(form).some((n) => agreement(n.value, ones(value)))),
          ...(plain === String(value) ? [] : [formatNumber(value)]),
        ].map(
          (form) =>
            `${id} ${o.period} ${o.breakdown}: ${form} of ${value} is read as ${JSON.stringify(readNumerals(form))}`,
        );
      });
    });
    expect(lost).toEqual([]);
  });
});
