import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'startup-centered-universities',
  programme: 'startup-cities',
  name: { ko: '창업중심대학', en: 'Startup-centered universities' },
  unit: 'universities',
  measure: 'stock',
  definition: {
    ko: '중소벤처기업부가 창업중심대학으로 지정해 운영하는 대학의 수입니다.',
    en: 'Universities that the Ministry of SMEs and Startups has designated and runs as startup-centered universities.',
  },
  counts: {
    ko: '그 시점에 지정되어 있는 대학의 수를 셉니다.',
    en: 'Universities holding the designation at that time.',
  },
  countsNot: {
    ko: '대학이 지원하는 창업기업의 수(2026년 계획 757개사)는 세지 않습니다. 딥테크 특화 창업중심대학 3곳은 17곳과 별도의 목표인지 그 안에 드는지 알려지지 않아 더하지 않습니다.',
    en: 'Not the startups these universities support (757 planned for 2026). Whether the three specialised in deep tech are part of the 17 or come on top is not known, so they are not added.',
  },
  caution: {
    ko: '11곳에서 17곳으로 늘린다는 약속을 전한 보도에는 기한이 없어, 얼마나 빨리 가고 있는지는 판단하지 않습니다. 2026년 3월의 11곳은 3월 2일 기사에서 옮긴 값입니다.',
    en: 'The report of the pledge, from 11 to 17, names no deadline, so its pace is not judged. The 11 of March 2026 come from an article of 2 March.',
  },
  firstFigure: {
    ko: '업무보고 이후에 새로 지정된 창업중심대학을 포함한 운영 대학 수를 중소벤처기업부나 창업진흥원이 발표하면 그 수가 됩니다.',
    en: 'The number of designated universities after the Work Report, published by the Ministry of SMEs and Startups or the Korea Institute of Startup & Entrepreneurship Development.',
  },
  target: {
    value: 17,
    due: null,
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'startup-centered-universities',
  },
  reports: [
    { indicator: 'startup-centered-universities', measure: 'stock', unit: 'universities' },
    { indicator: 'startup-centered-universities', measure: 'cumulative', unit: 'universities' },
  ],
});
