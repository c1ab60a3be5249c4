import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'jump-up',
  programme: 'startups-ventures',
  name: { ko: '점프업 프로그램 선정 기업 누계', en: 'Companies selected for Jump-Up, running total' },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '유망 중소기업이 중견기업으로 크도록 3년 동안 돕는 도약(점프업) 프로그램에 2025년 1기부터 선정된 기업을 모두 더한 수입니다.',
    en: 'All companies selected since the first cohort of 2025 for Jump-Up, a programme that helps promising SMEs grow into mid-sized companies over three years.',
  },
  counts: {
    ko: '기수마다 발표된 선정 기업 수를 더한 값입니다. 누계는 이 사이트가 계산합니다.',
    en: 'The companies selected in each cohort as published, added up by this site.',
  },
  countsNot: {
    ko: '신청 기업과 1단계를 통과한 기업을 세지 않습니다. 지원을 마친 기업이나 중견기업으로 성장한 기업의 수도 아닙니다.',
    en: 'Not applicants or companies that passed the first stage, and not companies that completed the programme or became mid-sized.',
  },
  caution: {
    ko: '기사에 따라 3년 동안 500개사(2026~2028년), 5년 동안 500개사(2025~2029년)로 다르게 나옵니다. 해마다 100개사를 뽑는다는 계획과 맞는 것은 다섯 기수이므로 2029년을 기한으로 삼았습니다. 2028년이 기한이면 해마다 더 많이 뽑아야 합니다.',
    en: 'Pages differ: 500 over three years (2026 to 2028) or over five (2025 to 2029). Only five cohorts fit the plan of 100 a year, so 2029 is taken as the due year. If it were 2028, more would have to be selected each year.',
  },
  firstFigure: {
    ko: '2025년 1기 100개사가 첫 수치입니다. 다음은 중소벤처기업부가 2026년 2기에 최종 선정한 기업 수를 발표할 때입니다.',
    en: 'The 100 companies of the first cohort of 2025 are the first figure. The next comes when the ministry publishes how many it finally selected for the second cohort, of 2026.',
  },
  target: {
    value: 500,
    due: '2029',
    countsFrom: '2025-01-01',
    kind: 'reach',
    milestones: [],
    pledge: 'jump-up',
  },
  baseline: {
    period: '2024',
    value: 0,
    reason: {
      ko: '500개사는 2025년 1기부터 센 수이므로 2024년 말은 0입니다.',
      en: 'The 500 are counted from the first cohort of 2025, so the count stands at zero at the end of 2024.',
    },
  },
  reports: [{ indicator: 'jump-up', measure: 'cumulative', unit: 'companies' }],
  derive: [{ kind: 'running-total', of: { indicator: 'jump-up', measure: 'flow', unit: 'companies' }, from: '2025' }],
});
