import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'tips-companies',
  programme: 'startups-ventures',
  name: { ko: '2013년부터 팁스(TIPS)가 지원한 기업', en: 'Companies supported by TIPS since 2013' },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '2013년 시작한 팁스가 그날까지 뽑아 지원한 창업기업의 누적 수입니다. 중소벤처기업부와 운영사의 발표를 전한 페이지에서 옮겼습니다.',
    en: 'Startups chosen for TIPS since it began in 2013, added up to the day named, from pages that report the ministry and the operators.',
  },
  counts: {
    ko: '한 번이라도 팁스에 뽑힌 기업을 모두 셉니다. 상장하거나 인수된 기업도 들어 있고, 그 수는 따로 보여 줍니다.',
    en: 'Every company that was ever chosen, those since listed or bought among them; these are shown apart too.',
  },
  countsNot: {
    ko: '해마다 1,200개사를 새로 뽑겠다는 약속의 실적이 아닙니다. 스케일업과 글로벌 트랙까지 더한 약 5,000개사는 범위가 달라 잇지 않았습니다.',
    en: 'Not the result of the pledge of 1,200 new companies a year. The “about 5,000” of all R&D tracks, scale-up and global among them, is wider and is not joined to it.',
  },
  caution: {
    ko: '3,200개사와 3,700개사는 어림수입니다. 날짜는 값이 적힌 날이거나 그 값을 실은 페이지가 나온 날이어서, 두 날의 차이를 한 해의 선정 수로 읽을 수 없습니다.',
    en: 'The 3,200 and the 3,700 are round numbers. The day is the one named with the value or that of the page, so the difference of two of them is not what a year brought.',
  },
  reports: [{ indicator: 'tips', measure: 'cumulative', unit: 'companies', slices: ['outcome'] }],
  slices: [{ dimension: 'outcome', codes: ['m-and-a', 'ipo'] }],
});
