import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'angel-investment-hubs',
  programme: 'startup-cities',
  name: { ko: '지역 엔젤투자허브', en: 'Regional angel investment hubs' },
  unit: 'hubs',
  measure: 'cumulative',
  definition: {
    ko: '비수도권 창업기업과 개인투자자를 잇기 위해 권역별로 설치한 엔젤투자허브의 누적 수입니다.',
    en: 'Angel investment hubs set up in regions outside the capital to bring startups and individual investors together, added up.',
  },
  counts: {
    ko: '2021년 충청권과 호남권, 2023년 동남권, 2024년 대경권에 설치된 허브를 셉니다.',
    en: 'The hubs of Chungcheong and Honam (2021), the south-east (2023) and Daegu–Gyeongbuk (2024).',
  },
  countsNot: {
    ko: '엔젤투자 금액이나 허브를 거쳐 투자받은 기업의 수가 아닙니다. 공모 중이거나 계획된 허브는 세지 않습니다.',
    en: 'Not the amount of angel investment, nor the companies that found investors there. Hubs still being called for or planned do not count.',
  },
  caution: {
    ko: '찾아낸 마지막 수치는 2024년 4월의 발표입니다. 허브 수에 대한 정부 목표는 찾지 못했습니다.',
    en: 'The last figure found was published in April 2024. No government target for the number of hubs was found.',
  },
  reports: [{ indicator: 'angel-investment-hubs', measure: 'cumulative', unit: 'hubs' }],
});
