import { expect, test } from 'vitest';
import { wordFinding, wordReasons } from '../../../src/i18n/word-reasons.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Reason } from '../../../src/model/reason.ts';
import { UNITS } from '../format/units.ts';

const at = (period: string, value: number) => ({ period, value });
const REASONS: readonly Reason[] = [
  { code: 'sum', terms: [at('2025-Q3', 30_400), at('2025-Q4', 31_600)] },
  {
    code: 'twelve-months',
    year: at('2025', 13_624.4),
    part: at('2026-H1', 8867.6),
    before: at('2025-H1', 5738),
  },
  { code: 'sum-of-rows', from: '2024-01', to: '2024-12', rows: 12 },
  { code: 'incomplete', missing: ['2016-H2', '2017-03'] },
  { code: 'no-rows', table: 'item', missing: ['2023-05'], total: false, elsewhere: [at('2023-05', 609.699847)] },
  { code: 'no-rows', table: 'country', missing: ['2023-05'], total: true, elsewhere: [] },
  { code: 'difference', from: at('2018', 7903), to: at('2019', 12_660) },
  { code: 'running-total', from: '2024', terms: [at('2024', 3000), at('2025', 2)] },
  { code: 'within-year', from: at('2024-H1', 5485.6), to: at('2024-01/2024-09', 8646.3) },
  { code: 'fallen-total', total: at('2021', 525.5), before: at('2021-01/2021-09', 1143.8) },
  { code: 'parts-differ', dimension: 'sector', period: '2020-H1', sum: 3224.5, total: 3171 },
  { code: 'decision', text: { ko: '나중에 나온 자료가 더 자세합니다.', en: 'The later page is more detailed.' } },
  { code: 'not-found', pledged: '2025-12-17', days: 340 },
];

test('every reason is a sentence in both languages', () => {
  const unit = UNITS.dollarMillion;
  const lines = REASONS.flatMap((reason) => [wordReasons([reason], unit, 'ko'), wordReasons([reason], unit, 'en')]);
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    직접 계산한 값입니다. 발표된 수치를 더했습니다(2025년 3분기 304억 달러 + 2025년 4분기 316억 달러).
    Computed by us: published figures added up (Q3 2025: 30,400 + Q4 2025: 31,600).
    직접 계산한 최근 열두 달 값입니다. 2025년 값에 2026년 상반기 값을 더하고 2025년 상반기 값을 뺐습니다(136.244억 달러 + 88.676억 달러 − 57.38억 달러).
    Computed by us, the newest twelve months: 2025, plus the first half of 2026, less the first half of 2025 (13,624.4 + 8,867.6 − 5,738).
    직접 계산한 값입니다. 2024년 1월부터 2024년 12월까지 월별 값 12개를 더했습니다.
    Computed by us: the 12 monthly values from January 2024 to December 2024, added up.
    수치를 찾지 못한 기간이 있어 합계를 내지 않았습니다(2016년 하반기, 2017년 3월).
    Not totalled: we found no figure for the second half of 2016, March 2017.
    품목별 자료에 2023년 5월이 없습니다. 같은 통계의 다른 표에는 2023년 5월이 6억 970만 달러로 적혀 있습니다.
    The table by item lacks May 2023. Another table of the same statistics gives USD 609.7 million for May 2023.
    국가별 자료에 2023년 5월이 없어 합계를 내지 않았습니다.
    The table by country lacks May 2023, and an incomplete sum is not a total.
    직접 계산한 값입니다. 2019년 누적에서 2018년 누적을 뺐습니다(126.6억 달러 − 79.03억 달러).
    Computed by us: the running total of 2019 less that of 2018 (12,660 − 7,903).
    직접 계산한 값입니다. 2024년부터 해마다 발표된 수치를 더했습니다(30억 달러 + 0.02억 달러).
    Computed by us: the yearly figures from 2024 on, added up (3,000 + 2).
    직접 계산한 값입니다. 2024년 9월까지 누계에서 6월까지 누계를 뺐습니다(86.463억 달러 − 54.856억 달러).
    Computed by us: the total to September 2024 less the total to June (8,646.3 − 5,485.6).
    원자료의 2021년 12월까지 누계(5.255억 달러)가 9월까지 누계(11.438억 달러)보다 작습니다. 누계는 줄어들 수 없으므로 값을 싣지 않습니다.
    In the source the total to December 2021 (525.5) is below that to September (1,143.8). A running total cannot fall, so no value is given.
    원자료에서 2020년 6월까지의 업종별 누계를 더하면 전체와 맞지 않습니다(합계 32.245억 달러, 전체 31.71억 달러).
    In the source the sectors up to June 2020 do not add up to the total (sum 3,224.5, total 3,171).
    나중에 나온 자료가 더 자세합니다.
    The later page is more detailed.
    2025년 12월 17일에 약속한 뒤 340일이 지났으나 이 약속의 수치를 밝힌 페이지를 찾지 못했습니다.
    We found no page that states a figure for this pledge, 340 days after it was made on 17 December 2025.
    "
  `);
});

test('reasons follow each other as sentences, and no reason is no sentence', () => {
  const [first, third] = REASONS.filter(({ code }) => code === 'sum' || code === 'incomplete') as [Reason, Reason];
  expect(wordReasons([first, third], UNITS.dollarMillion, 'en')).toBe(
    'Computed by us: published figures added up (Q3 2025: 30,400 + Q4 2025: 31,600). Not totalled: we found no figure for the second half of 2016, March 2017.',
  );
  expect(wordReasons([], UNITS.dollarMillion, 'ko')).toBe('');
});

const near = { column: '금액', period: '2021', value: 5255, before: at('2021-01/2021-09', 11_438) };
const FINDINGS: readonly Finding[] = [
  { check: 'freshness', record: null, params: { latest: '2026-H1', due: '2026-11-19', asOf: '2026-11-22' } },
  { check: 'coverage', record: null, params: { period: '2023', was: 1200, is: 0 } },
  { check: 'gap', record: null, params: { of: null, from: '2023-05', to: '2023-05' } },
  { check: 'gap', record: null, params: { of: '기업수', from: '2018-Q1', to: '2023-Q4' } },
  {
    check: 'parts-do-not-add-up',
    record: 7,
    params: { what: 'sectors', period: '2021', sum: 149_371, total: 159_371 },
  },
  {
    check: 'parts-do-not-add-up',
    record: 7,
    params: { what: 'countries-kg', period: '2021-03', sum: 12, total: 2 },
  },
  { check: 'cumulative-falls', record: 7, params: near },
  { check: 'far-from-neighbour', record: 7, params: { ...near, value: 12_000_000 } },
  {
    check: 'confirmed',
    record: 7,
    params: {
      doubt: 'cumulative-falls',
      column: 'value',
      value: '3305',
      reason: { ko: '기준이 다릅니다.', en: 'Counted otherwise.' },
    },
  },
  { check: 'part-exceeds-whole', record: 3, params: { of: '기업수', period: '2021', part: 9, whole: 8 } },
];

test('every finding has a question and a sentence in both languages', () => {
  const lines = FINDINGS.flatMap((finding) =>
    (['ko', 'en'] as const).map((locale) => {
      const { name, text } = wordFinding(finding, locale);
      return `${name} ${text}`;
    }),
  );
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    새 자료가 제때 나왔나 최신 시점은 2026년 상반기입니다. 그다음 수치는 2026년 11월 19일까지 나왔어야 하나 기준일 2026년 11월 22일 현재 받아 둔 자료에 없습니다.
    Is newer data due? The latest period is H1 2026. The next figures were due by 19 Nov 2026 and are not in the data we had received by 22 Nov 2026.
    범위가 줄지 않았나 2023년의 행이 이전 파일의 1,200개에서 0개로 줄었습니다.
    Has coverage shrunk? Rows of 2023 fell from 1,200 in the earlier file to 0.
    빠진 기간이 없나 2023년 5월의 행이 없습니다.
    Is a period missing? No rows for May 2023.
    빠진 기간이 없나 기업수: 2018년 1분기부터 2023년 4분기까지의 행이 없습니다.
    Is a period missing? No rows of 기업수 from Q1 2018 to Q4 2023.
    나눈 값의 합이 전체와 같나 2021년: 업종별 투자금액의 합 149,371이 신규 벤처투자금액 159,371보다 10,000 적습니다.
    Do the parts add up? 2021: the sectors add up to 149,371, which is 10,000 less than the total of 159,371.
    나눈 값의 합이 전체와 같나 2021년 3월: 국가별 수출 중량(kg)의 합 12가 품목별 수출 중량(kg)의 합 2보다 10 많습니다.
    Do the parts add up? Mar 2021: exports in kilograms by country add up to 12, which is 10 more than the sum over the lines of the heading of 2.
    누계가 줄지 않았나 금액: 2021년의 누적값 5,255가 2021년 1~9월의 11,438보다 작습니다.
    Does a running total fall? 금액: the cumulative value 5,255 of 2021 is below 11,438 of Jan–Sep 2021.
    단위가 바뀐 값이 없나 금액: 2021년의 값 12,000,000이 바로 앞 2021년 1~9월의 값 11,438과 천 배 이상 차이 납니다.
    Has a unit changed? 금액: 12,000,000 in 2021 is a thousandfold away from 11,438 in Jan–Sep 2021, the one before it.
    의심스러운 행을 확인했나 value 3305: 앞선 누계보다 작습니다. 편집자가 확인하고 그대로 두었습니다. 기준이 다릅니다.
    Was a doubtful row confirmed? value: 3305 is below an earlier value of the running total; an editor lets it stand. Counted otherwise.
    부분이 전체보다 크지 않나 2021년 기업수: 중소기업 값 9가 전체 값 8보다 큽니다.
    Is a part larger than the whole? 기업수 2021: the value of SMEs, 9, exceeds that of all firms, 8.
    "
  `);
});
