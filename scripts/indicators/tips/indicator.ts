import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'tips',
  programme: 'startups-ventures',
  name: { ko: '팁스(TIPS) 선정 기업', en: 'Companies selected for TIPS' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '그해 새로 팁스에 선정된 기업의 수입니다. 팁스는 민간 투자사가 먼저 투자하고 추천한 기술 기업에 정부가 연구개발 자금을 지원하는 사업입니다.',
    en: 'Companies newly selected for TIPS in the year. Under TIPS the government funds the research and development of technology companies that a private investor has first backed and recommended.',
  },
  counts: {
    ko: '창업, 스케일업, 글로벌의 연구개발(R&D) 트랙을 모두 더한 수로 보입니다. 2026년 계획은 800개사, 300개사, 100개사로 모두 1,200개사입니다.',
    en: 'Apparently all research and development tracks together: startup, scale-up and global. The plan for 2026 is 800, 300 and 100 companies, 1,200 in all.',
  },
  countsNot: {
    ko: '연구개발이 아닌 창업사업화 지원(2026년 계획 650개사)과 2013년부터 더한 누계는 들어 있지 않습니다. 운영사 수나 유치한 투자금도 아닙니다.',
    en: 'Neither the support for commercialisation that is not research and development (650 companies planned for 2026) nor the running total since 2013, nor the number of operators or the money invested.',
  },
  caution: {
    ko: '업무보고를 전한 기사에 따라 창업 과제로도, 제조 과제로도 나옵니다. 트랙은 해마다 달라졌으므로 일반형만 있던 해의 수와 2025년 850개사를 그대로 견줄 수 없습니다.',
    en: 'Pages place the pledge under startups or under manufacturing. The tracks changed over the years: years with the general track only do not compare with the 850 of 2025.',
  },
  firstFigure: {
    ko: '2026년에 새로 선정한 기업의 수를 중소벤처기업부나 중소기업기술정보진흥원이 모든 R&D 트랙을 더해 발표하면 첫 수치가 됩니다. 선정 계획은 수치가 아닙니다.',
    en: 'The first figure would be the number of companies selected in 2026 over all research and development tracks, published by the ministry or by its agency TIPA. Planned numbers do not count.',
  },
  target: {
    value: 1_200,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'each-year',
    milestones: [],
    pledge: 'tips',
  },
  reports: [{ indicator: 'tips', measure: 'flow', unit: 'companies', slices: ['track'] }],
  slices: [{ dimension: 'track', codes: ['general', 'startup-rnd', 'scale-up', 'global'] }],
});
