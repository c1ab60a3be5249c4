import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'winwin-payment',
  programme: 'performance-sharing',
  name: { ko: '상생결제 금액', en: 'Amount paid through win-win payment' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '그 기간에 상생결제로 지급된 납품 대금입니다. 상생결제는 대기업과 공공기관이 준 대금이 2차 이하 협력사까지 제때 전달되도록 은행이 중개하는 결제 방식입니다.',
    en: 'Payments to suppliers made through win-win payment during the period. In this system a bank passes the money of large companies and public institutions on to lower-tier suppliers in time.',
  },
  counts: {
    ko: '상생결제로 지급된 금액 전부를 연도별로 더합니다.',
    en: 'All amounts paid through the system, by year.',
  },
  countsNot: {
    ko: '정부가 지원한 돈이 아니라 기업 사이의 대금입니다. 1차 협력사가 받은 몫과 2차 이하로 내려간 몫을 나누지 않으므로, 하위 협력사가 얼마나 받았는지는 알 수 없습니다. 상생협력기금이나 상생금융과도 다릅니다.',
    en: 'It is money between companies, not government support. First-tier and lower-tier suppliers are not told apart, so it does not show how much reached the lower tiers. It is not the win-win cooperation fund or win-win finance either.',
  },
  caution: {
    ko: '2023년은 11월까지의 잠정치만 있어 한 해 값이 아닙니다. 2023년 12월 기사는 누계가 1,000조 원을 넘었다고 했지만, 같은 기사의 기간별 금액을 더하면 약 976조 7,000억 원입니다.',
    en: 'For 2023 only January to November was published, provisionally; it is not a full year. A page of December 2023 says that the running total passed KRW 1,000 trillion, while the amounts it lists add up to about 976.7 trillion.',
  },
  reports: [{ indicator: 'winwin-payment', measure: 'flow', unit: 'KRW billion' }],
});
