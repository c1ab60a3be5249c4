import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'smart-factories',
  programme: 'smart-factories',
  name: { ko: '2014년부터 지원한 스마트공장', en: 'Smart factories supported since 2014' },
  unit: 'factories',
  measure: 'cumulative',
  definition: {
    ko: '2014년부터 정부 사업과 민관 협력 사업으로 구축을 지원한 스마트공장의 누적 수입니다.',
    en: 'Smart factories built since 2014 with the support of government programmes and of programmes shared with large companies, added up.',
  },
  counts: {
    ko: '기초·중간·고도화 등 모든 수준의 스마트공장을 지원한 해에 더합니다.',
    en: 'Every supported smart factory of every level, from basic to advanced, added in the year of support.',
  },
  countsNot: {
    ko: '2030년 목표인 AI 스마트공장 1만 2,000개의 실적이 아닙니다. 문을 닫은 공장을 빼지 않으므로 지금 가동하는 공장 수도 아닙니다. 2014~2024년에 지원한 공장 가운데 1,321개가 문을 닫았습니다.',
    en: 'Not a result for the 2030 target of 12,000 AI smart factories. Closed factories are never subtracted, so it is not the number in operation: 1,321 of those supported in 2014–2024 have closed.',
  },
  caution: {
    ko: '2021년 값은 ‘약 2만 5,000개’라는 반올림한 수치입니다. 2018년 국정감사에 제출된 7,014개와 그 수준별 수치는 집계 기준이 달라 넣지 않았습니다. 경기도의 2018년 1,971은 공장이 아니라 기업 수여서 넣지 않았습니다.',
    en: 'The value for 2021 is rounded (“about 25,000”). The 7,014 submitted to the National Assembly for 2018, and its breakdown by level, are counted on another basis and left out; so are Gyeonggi’s 1,971 of 2018, which are companies, not factories.',
  },
  reports: [
    { indicator: 'smart-factories', measure: 'cumulative', unit: 'factories', areas: 'all' },
    {
      indicator: 'smart-factories',
      measure: 'closed',
      unit: 'factories',
      slices: ['industry'],
      add: { status: 'closed' },
      areas: 'all',
    },
  ],
});
