import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'local-entrepreneurs',
  programme: 'small-business',
  name: { ko: '발굴한 로컬 창업가', en: 'Local founders found' },
  unit: 'entrepreneurs',
  measure: 'flow',
  definition: {
    ko: '지역의 자원과 문화를 살려 창업하는 사람으로 중소벤처기업부가 그해 새로 발굴했다고 발표한 로컬 창업가의 수입니다.',
    en: 'Founders whose business builds on the resources and culture of their region, as newly found by the ministry in the year.',
  },
  counts: {
    ko: '그해 발굴한 로컬 창업가를 셉니다. 청년이 중심이라고 했지만 청년만 세지는 않습니다.',
    en: 'Local founders found in the year. The pledge puts young people first but does not limit the count to them.',
  },
  countsNot: {
    ko: '1만 명에서 키우기로 한 로컬 기업가 1,000명을 더하지 않습니다. 1,000명은 1만 명의 일부입니다. 참여한 교육이나 행사의 인원, 예산, 주관기관 8곳도 아닙니다.',
    en: 'The 1,000 local entrepreneurs to be nurtured are not added: they are part of the 10,000. Nor does it count participants in courses or events, the budget or the eight host institutions.',
  },
  caution: {
    ko: '2026년에 1만 명이라는 기사, 2026년부터라는 기사, 해마다 1만 명이라는 기사(2025년 12월 31일)가 있습니다. 여기서는 해마다 1만 명으로 보고 2026년을 첫해로 삼았습니다. 사람으로 센 기사와 기업으로 센 기사도 섞여 있습니다.',
    en: 'Pages speak of 10,000 in 2026, from 2026 on, or each year (31 December 2025). Here it is read as 10,000 each year, with 2026 as the first. Some pages count people, others companies.',
  },
  firstFigure: {
    ko: '2026년에 발굴한 로컬 창업가의 수를 중소벤처기업부나 소상공인시장진흥공단이 발표하면 첫 수치가 됩니다. 모집 규모와 예산은 수치가 아닙니다.',
    en: 'The first figure would be the number of local founders found in 2026, published by the ministry or its agency SEMAS. Places on offer and budgets do not count.',
  },
  target: {
    value: 10_000,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'each-year',
    milestones: [],
    pledge: 'local-entrepreneurs',
  },
  reports: [{ indicator: 'local-entrepreneurs', measure: 'flow', unit: 'entrepreneurs' }],
});
