import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'smart-factories-built',
  programme: 'smart-factories',
  name: { ko: '연간 스마트공장 구축', en: 'Smart factories built per year' },
  unit: 'factories',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 정부 사업과 민관 협력 사업으로 새로 구축을 지원한 스마트공장 수입니다.',
    en: 'Smart factories newly built in the period with the support of government programmes and of programmes shared with large companies.',
  },
  counts: {
    ko: '그 기간의 실적만 셉니다. 발표된 연간 수치가 없고 앞뒤 누적치가 모두 정확할 때에는 누적치의 차이로 계산하고 그렇게 표시합니다.',
    en: 'Results of the period only. Where no yearly figure was published but the running totals before and after are exact, their difference is used and marked as ours.',
  },
  countsNot: {
    ko: '공고의 계획 물량과 연간 목표는 세지 않습니다. 테크노파크 등 한 기관이나 한 시도의 실적은 기업 수로 집계되어 더하거나 비교하지 않습니다.',
    en: 'Not the numbers planned in notices, nor yearly targets. Results of a single agency or province are counted in companies and are neither added nor compared.',
  },
  caution: {
    ko: '‘민간 주도’에는 대기업 상생형이 들어 있습니다. 2020년 1,409개를 한 보도는 ‘수준 확인’ 건수로, 다른 보도는 삼성 상생형의 2018~2020년 누적으로 적었습니다. 2019~2022년과 2023~2024년의 합계는 여러 해를 합친 값으로, 한 해의 값과 견주지 않습니다.',
    en: '“Private-led” includes the programme shared with large companies. One report gives 1,409 as factories verified by level in 2020, another as Samsung’s programme over 2018–2020. The totals of 2019–2022 and 2023–2024 span several years and are never compared with a single year.',
  },
  reports: [
    { indicator: 'smart-factories', measure: 'flow', unit: 'factories', slices: ['channel'] },
    { indicator: 'smart-factories', measure: 'added', unit: 'factories' },
  ],
  derive: [{ kind: 'difference', of: { indicator: 'smart-factories', measure: 'cumulative', unit: 'factories' } }],
  slices: [{ dimension: 'channel', codes: ['private-led', 'level-verified'] }],
});
