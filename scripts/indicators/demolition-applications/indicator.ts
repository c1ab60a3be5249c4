import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'demolition-applications',
  programme: 'small-business',
  name: { ko: '점포 철거비 지원 신청', en: 'Applications for aid to clear a shop' },
  unit: 'applications',
  measure: 'flow',
  definition: {
    ko: '희망리턴패키지 가운데 폐업 점포의 철거비 지원을 신청한 건수입니다. 중소벤처기업부의 자료를 전한 페이지에서 옮겼습니다.',
    en: 'Applications for help with the cost of clearing a shop on closure, part of the Hope Return Package, from a page that reports the ministry’s data.',
  },
  counts: {
    ko: '그 기간에 들어온 신청을 셉니다.',
    en: 'Applications received in the period.',
  },
  countsNot: {
    ko: '지원받은 점포의 수나 지원 한도가 아닙니다. 한도는 2025년 7월 11일 뒤 폐업한 점포부터 600만 원입니다.',
    en: 'Neither the shops helped nor the ceiling, which is KRW 6 million for shops closed on or after 11 July 2025.',
  },
  caution: {
    ko: '2025년 값은 2월부터 9월 9일까지의 신청이어서 한 해의 값과 견줄 수 없습니다. 세 값이 모두 한 페이지에서 왔습니다.',
    en: 'The value of 2025 covers February to 9 September and does not compare with a year. All three values come from one page.',
  },
  reports: [
    { indicator: 'closure-support', measure: 'applicants', unit: 'applications', with: { item: 'store-demolition' } },
  ],
});
