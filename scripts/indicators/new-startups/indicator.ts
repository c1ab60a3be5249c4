import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'new-startups',
  programme: 'startup-cities',
  name: { ko: '창업기업 수', en: 'New businesses' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 새로 사업을 시작한 법인과 개인사업자의 수입니다. 중소벤처기업부가 「창업기업 동향」으로 발표합니다.',
    en: 'Corporations and sole proprietors that started business in the period, published by the Ministry of SMEs and Startups in its trends of new businesses.',
  },
  counts: {
    ko: '모든 업종의 창업기업을 셉니다. 기술 기반 창업은 제조업과 지식기반 서비스업의 창업입니다.',
    en: 'New businesses of every industry. Technology-based ones are those in manufacturing and knowledge-intensive services.',
  },
  countsNot: {
    ko: '창업 후 7년 이내 기업의 수를 조사하는 창업기업실태조사(재고)와 다릅니다. 벤처투자를 받는 스타트업만 세는 것도 아니며, 음식점이나 부동산업의 개인 창업도 들어 있습니다.',
    en: 'Not the survey of firms up to seven years old, which is a stock. Nor only startups in the sense of venture investment: a new restaurant or a landlord’s registration counts as well.',
  },
  caution: {
    ko: '2018년 값은 만 개 단위로 반올림한 수치입니다. 2019년은 1~9월의 합계만 있어 한 해의 값으로 쓰지 않습니다. 2021~2025년 값은 2026년 2월 발표에서, 업종별 값은 국가통계포털(KOSIS)의 2026년 8월 자료를 옮긴 사본에서 옮겼습니다.',
    en: 'The values of 2018 are rounded to ten thousand. For 2019 only January to September is at hand, which is not used as a year. The values of 2021–2025 come from the release of February 2026, those by industry from a copy of what KOSIS gave in August 2026.',
  },
  reports: [
    { indicator: 'startups-new', measure: 'flow', unit: 'companies', slices: ['type', 'industry'], areas: 'all' },
  ],
  slices: [
    { dimension: 'type', codes: ['tech-based'] },
    { dimension: 'industry', codes: ['wholesale-retail', 'construction', 'manufacturing'] },
  ],
});
