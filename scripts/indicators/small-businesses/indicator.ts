import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'small-businesses',
  programme: 'small-business',
  name: { ko: '소상공인 기업체 수', en: 'Small businesses' },
  unit: 'enterprises',
  measure: 'stock',
  definition: {
    ko: '소상공인실태조사에서 잡힌 소상공인 기업체의 수입니다. 중소벤처기업부와 통계 당국이 기업등록부를 바탕으로 집계합니다.',
    en: 'Small businesses in the Survey of Small Businesses, compiled by the ministry and the statistics office from the business register.',
  },
  counts: {
    ko: '기업체를 셉니다. 한 사람이 가게를 여럿 열어도 한 기업체이면 하나입니다.',
    en: 'Enterprises: several shops of one enterprise are counted once.',
  },
  countsNot: {
    ko: '2022년까지의 사업체 기준(2022년 412만 4,000개)은 다른 통계여서 잇지 않았습니다. 2023년에 기준이 바뀌어 늘어 보일 뿐, 소상공인이 한 해에 180만 개 넘게 늘어난 것이 아닙니다. 종사자 수도 아닙니다.',
    en: 'The figures up to 2022 counted establishments (4,124,000 in 2022): another statistic, not joined to this one. The change of basis in 2023 does not mean that more than 1.8 million businesses appeared in a year. It is not the number of workers either.',
  },
  caution: {
    ko: '기업체 기준은 2023년과 2024년 두 해뿐이어서 흐름을 말하기에 이릅니다.',
    en: 'On the basis of enterprises there are only two years, 2023 and 2024: too few to speak of a trend.',
  },
  reports: [
    { indicator: 'small-businesses', measure: 'stock', unit: 'enterprises', with: { 'unit-basis': 'enterprises' } },
  ],
});
