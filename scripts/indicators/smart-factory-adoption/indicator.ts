import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'smart-factory-adoption',
  programme: 'smart-factories',
  name: { ko: '스마트공장 도입률', en: 'Smart factory adoption rate' },
  unit: 'percent',
  measure: 'share',
  definition: {
    ko: '공장을 보유한 중소·중견 제조기업 가운데 스마트공장을 도입한 기업의 비율입니다. 중소벤처기업부의 제1차 스마트제조혁신 실태조사(표본 5,000개사) 결과입니다.',
    en: 'Share of small, medium and mid-sized manufacturers with a factory that have adopted a smart factory, from the ministry’s first survey of smart manufacturing (a sample of 5,000 firms).',
  },
  counts: {
    ko: '정부 지원 여부와 관계없이 스마트공장을 도입했다고 답한 기업을 셉니다. 조사가 대표하는 기업은 16만 3,273개사이며, 도입 기업은 약 3만 1,782개사로 추정되었습니다. 지역의 값은 그 지역에서 정부 지원을 받아 도입한 기업의 비율이어서 따로 보여 줍니다.',
    en: 'Firms that report a smart factory, with or without government support. The survey stands for 163,273 firms, of which an estimated 31,782 had adopted one. Values of provinces are of firms that adopted with government support and are shown apart.',
  },
  countsNot: {
    ko: '정부가 지원한 스마트공장의 누적 수(2024년까지 3만 5,282개)와 다른 지표입니다. 한 기업에 공장이 여럿일 수 있고, 누적 수는 문을 닫은 공장을 빼지 않습니다.',
    en: 'Not the running total of factories the government supported (35,282 by 2024): a firm can have several factories, and that total never subtracts closed ones.',
  },
  caution: {
    ko: '도입 기업의 75.5%는 기초 수준입니다. 한 보도는 중견기업의 비율을 0.9%로 적었으나, 전체 19.5%에서 중견기업이 차지하는 몫으로 보이며 다른 보도는 85.7%로 적었습니다.',
    en: '75.5% of adopters are at the basic level. One report prints 0.9% for mid-sized firms, which looks like their part of the total of 19.5%; the others print 85.7%.',
  },
  reports: [
    { indicator: 'smart-factory-adoption', measure: 'share', unit: 'percent', slices: ['size'] },
    {
      indicator: 'smart-factory-adoption',
      measure: 'share',
      unit: 'percent',
      with: { support: 'government' },
      add: { status: 'adopted-with-support' },
      areas: 'all',
    },
  ],
  slices: [{ dimension: 'size', codes: ['sme', 'micro', 'small', 'medium', 'mid-sized'] }],
});
