import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'regional-fund-provinces',
  programme: 'startup-cities',
  name: { ko: '지역성장펀드가 있는 비수도권 시도', en: 'Provinces with a Regional Growth Fund' },
  unit: 'provinces',
  measure: 'cumulative',
  definition: {
    ko: '서울·인천·경기를 제외한 14개 시도 가운데 지역성장펀드 모펀드가 하나 이상 결성된 시도의 수입니다.',
    en: 'Of the 14 provinces and metropolitan cities outside Seoul, Incheon and Gyeonggi, the number in which at least one mother fund of the Regional Growth Fund has been formed.',
  },
  counts: {
    ko: '지역성장펀드의 모펀드가 결성된 비수도권 시도를 한 번씩 셉니다.',
    en: 'Each province outside the capital region once, when a mother fund of the Regional Growth Fund is formed there.',
  },
  countsNot: {
    ko: '참여 지역으로 선정되었을 뿐 펀드가 결성되지 않은 시도, 앞선 사업인 지방시대 벤처펀드의 4개 시도(강원·경북·부산·충남)와 2021년 이후 결성된 지역혁신 벤처펀드의 모펀드 8개는 세지 않습니다.',
    en: 'Not provinces merely selected before a fund is formed; not the four of the earlier Local Era Venture Fund (Gangwon, Gyeongbuk, Busan, Chungnam), nor the eight mother funds of the Regional Innovation Venture Fund since 2021.',
  },
  firstFigure: {
    ko: '지역성장펀드 모펀드가 결성된 시도의 이름이나 수를 중소벤처기업부나 한국벤처투자가 발표하면 첫 수치가 됩니다.',
    en: 'Names or a number of provinces in which a mother fund was formed, published by the Ministry of SMEs and Startups or Korea Venture Investment.',
  },
  target: {
    value: 14,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'regional-fund-provinces',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '지역성장펀드는 2026년에 시작됩니다. 앞선 사업의 펀드는 세지 않으므로 0에서 셉니다.',
      en: 'The Regional Growth Fund starts in 2026. Funds of earlier programmes do not count, so the count starts at zero.',
    },
  },
  reports: [
    { indicator: 'regional-growth-fund', measure: 'cumulative', unit: 'provinces', with: { level: 'regions' } },
  ],
});
