import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'workplace-deaths',
  programme: 'smart-factories',
  name: { ko: '재해조사 대상 사고사망자', en: 'Deaths in investigated workplace accidents' },
  unit: 'persons',
  measure: 'flow',
  definition: {
    ko: '그 기간에 일하다가 사고로 숨진 사람 가운데 고용노동부가 재해조사를 한 사고의 사망자 수입니다. 고용노동부가 분기마다 발표합니다.',
    en: 'Workers killed in accidents at work that the Ministry of Employment and Labor investigated in the period. The ministry publishes it each quarter.',
  },
  counts: {
    ko: '모든 업종과 모든 규모의 사업장을 셉니다. 규모는 상시 근로자 50명(건설업은 공사 금액 50억 원)을 기준으로 나눕니다.',
    en: 'Workplaces of every industry and size. The line between sizes is 50 workers, or KRW 5 billion of work in construction.',
  },
  countsNot: {
    ko: '‘산업재해 20% 줄이기’의 실적이 아닙니다. 그 약속은 AI를 들인 중소 제조 현장의 산업재해를 말하며, 다친 사람을 포함하는지와 견줄 해는 밝히지 않았습니다.',
    en: 'Not the result of “20% fewer industrial accidents”: that pledge is about small manufacturing sites that took up AI, and names neither a base year nor whether injuries count.',
  },
  caution: {
    ko: '모두 잠정치이며, 한 해 전체의 값은 우리가 읽은 자료에 없습니다. 1~9월 누계와 상반기는 같은 해의 같은 기간하고만 견줄 수 있습니다.',
    en: 'All figures are provisional, and no figure of a whole year stands in what we read. The totals to September and the half-years compare only with the same part of another year.',
  },
  reports: [
    { indicator: 'industrial-accidents', measure: 'fatalities', unit: 'persons', slices: ['industry', 'size'] },
  ],
  slices: [
    { dimension: 'industry', codes: ['construction', 'manufacturing', 'other'] },
    { dimension: 'size', codes: ['under-50', '50-or-more'] },
  ],
});
