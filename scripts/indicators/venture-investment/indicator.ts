import { observeYearToDate } from '../../measure/observe-year-to-date.ts';
import { defineIndicator } from '../indicator.ts';
import { observeSectors, SECTORS } from './observe-sectors.ts';

const SOURCE = 'venture-investment';

export default defineIndicator({
  id: 'venture-investment',
  programme: 'startups-ventures',
  name: { ko: '벤처투자액', en: 'Venture investment' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '그 기간에 벤처투자회사·조합과 신기술사업금융업자·조합이 기업에 새로 투자한 금액입니다. 중소벤처기업부가 2020년 금액부터 대표 수치로 쓰는 집계입니다.',
    en: 'Money newly invested in companies during the period by venture capital firms and funds and by new-technology finance firms and funds: the ministry’s headline series since 2020.',
  },
  counts: {
    ko: '두 업권의 신규 투자를 더합니다. 분기 자료는 그해 1월부터의 누계로 나오므로, 분기 값이 따로 발표되지 않았으면 앞 누계를 빼서 구합니다.',
    en: 'New investment by both kinds of firms. Quarterly data come as totals since January; where a quarter was not published by itself it is the difference of two of them.',
  },
  countsNot: {
    ko: '벤처투자회사만 센 오랜 계열과 정책금융까지 넣은 더 넓은 계열은 다른 통계여서 잇지 않았습니다. 벤처펀드 결성액이나 투자 잔액도 아닙니다.',
    en: 'Two other series are not joined to it: the older one of venture capital firms only, and a broader one that includes policy finance. It is neither money raised by funds nor the stock of investment.',
  },
  caution: {
    ko: '‘벤처투자 40조 원’은 업무보고 다음 날 발표된 종합대책에 따라 2030년 한 해의 금액으로 읽었습니다. 연도를 적지 않은 기사도 있습니다. 처음 발표된 분기와 반기 값은 나중에 고쳐지곤 합니다. 업종별 자료는 2020년 6월, 2021년 6월, 2021년 12월에 더한 값이 전체와 맞지 않습니다.',
    en: 'Following the plan published the day after the Work Report, “KRW 40 trillion” is read as the amount of the single year 2030; some pages name no year. First releases of quarters and halves are often revised. In the data by sector the sum differs from the total in June 2020, June 2021 and December 2021.',
  },
  firstFigure: {
    ko: '중소벤처기업부가 해마다 2월 무렵 발표하는 지난해 벤처투자액이 이 약속의 수치입니다. 2026년 2월에 발표된 2025년 금액이 첫 수치입니다.',
    en: 'What counts is the total of the past year, which the ministry publishes around February. The total for 2025, published in February 2026, is the first figure.',
  },
  target: {
    value: 40_000,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'venture-investment',
  },
  reports: [
    {
      indicator: 'venture-investment',
      measure: 'flow',
      unit: 'KRW billion',
      with: { series: 'vc-plus-new-tech-finance' },
      ignore: { period: ['Q1-Q3'] },
      slices: ['age'],
    },
  ],
  observe: ({ [SOURCE]: tables }) => [
    // The file is in KRW 100 million.
    ...observeYearToDate(
      tables.quarter.map((row) => ({ period: row.period, value: row.invested / 10 })),
      { breakdown: '', source: SOURCE },
    ),
    ...observeSectors(tables),
  ],
  datasets: [SOURCE],
  slices: [
    { dimension: 'sector', codes: SECTORS.map(([, code]) => code) },
    { dimension: 'age', codes: ['startups-3y-or-less', 'startups-3-to-7y', 'over-7y'] },
  ],
});
