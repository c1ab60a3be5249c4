import { observeYearToDate } from '../../measure/observe-year-to-date.ts';
import { defineIndicator } from '../indicator.ts';

const SOURCE = 'venture-investment';

export default defineIndicator({
  id: 'venture-funds-formed',
  programme: 'startups-ventures',
  name: { ko: '벤처펀드 결성액', en: 'Venture funds formed' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '그 기간에 새로 결성된 벤처투자조합과 신기술사업투자조합의 약정 금액입니다.',
    en: 'Money committed to venture funds and new-technology funds newly formed during the period.',
  },
  counts: {
    ko: '정책금융과 민간이 출자하기로 약정한 금액을 모두 더합니다.',
    en: 'All commitments, from policy finance and from private investors.',
  },
  countsNot: {
    ko: '기업에 실제로 투자된 금액이 아닙니다. 결성된 펀드는 여러 해에 걸쳐 투자합니다. 벤처투자회사의 조합만 센 오랜 계열은 다른 통계여서 잇지 않았습니다.',
    en: 'Not money that reached companies: a fund invests over several years. The older series of venture capital firms’ funds only is another statistic and is not joined to it.',
  },
  caution: {
    ko: '2023년은 12조 7,627억 원에서 13조 438억 원으로, 2024년은 10조 5,550억 원에서 10조 6,404억 원으로 나중에 고쳐졌습니다.',
    en: 'Later revisions raised 2023 from KRW 12,762.7 billion to 13,043.8 billion and 2024 from 10,555.0 billion to 10,640.4 billion.',
  },
  reports: [
    {
      indicator: 'venture-funds-formed',
      measure: 'flow',
      unit: 'KRW billion',
      with: { series: 'vc-plus-new-tech-finance' },
      ignore: { period: ['Q1-Q3'] },
    },
    // The page of 2026 that splits the total of 2025 by source of money does not repeat the series.
    { indicator: 'venture-funds-formed', measure: 'flow', unit: 'KRW billion', slices: ['source'] },
  ],
  observe: ({ [SOURCE]: tables }) =>
    // The file is in KRW 100 million.
    observeYearToDate(
      tables.quarter.map((row) => ({ period: row.period, value: row.fundsAmount / 10 })),
      { breakdown: '', source: SOURCE },
    ),
  datasets: [SOURCE],
  slices: [{ dimension: 'source', codes: ['private', 'policy-finance'] }],
});
