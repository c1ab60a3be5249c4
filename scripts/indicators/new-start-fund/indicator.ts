import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'new-start-fund',
  programme: 'small-business',
  name: { ko: '새출발기금 누적 신청자', en: 'Applicants to the New Start Fund' },
  unit: 'persons',
  measure: 'cumulative',
  definition: {
    ko: '2022년 10월 문을 연 새출발기금에 빚 조정을 신청한 소상공인과 자영업자의 누적 수입니다. 금융위원회와 한국자산관리공사가 발표합니다.',
    en: 'Small business owners and self-employed people who have asked the New Start Fund for relief from debt since it opened in October 2022, from the Financial Services Commission and KAMCO.',
  },
  counts: {
    ko: '신청한 사람을 모두 셉니다.',
    en: 'Everyone who applied.',
  },
  countsNot: {
    ko: '빚을 조정받은 사람의 수가 아닙니다. 약정을 맺은 사람은 2025년 말 약 11만 4,000명으로 따로 발표됩니다. 중소벤처기업부의 사업도 아니며, 위기 징후 모니터링 300만 명의 실적이 아닙니다.',
    en: 'Not those whose debt was relieved: agreements, about 114,000 at the end of 2025, are published apart. Nor a programme of this ministry, nor a result of the early warning for 3 million owners.',
  },
  caution: {
    ko: '2025년 말의 17만 5,000명은 어림수입니다. 어려움을 겪는 소상공인이 얼마나 되는지 헤아리는 배경으로 싣습니다.',
    en: 'The 175,000 at the end of 2025 is a round number. It is shown as background: how many owners are in difficulty.',
  },
  reports: [{ indicator: 'new-start-fund', measure: 'cumulative', unit: 'persons', with: { item: 'applicants' } }],
});
