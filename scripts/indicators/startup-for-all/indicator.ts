import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'startup-for-all',
  programme: 'startups-ventures',
  name: { ko: '모두의 창업 ‘창업 루키’', en: 'Rookies of Startup for All' },
  unit: 'people',
  measure: 'flow',
  definition: {
    ko: '누구나 창업 아이디어로 지원하는 공개 오디션 ‘모두의 창업’에서 그해 마지막 단계까지 올라 ‘창업 루키’로 뽑힌 사람의 수입니다.',
    en: 'People chosen in the year as “rookies”, the last stage of Startup for All, an open audition to which anyone can bring an idea for a business.',
  },
  counts: {
    ko: '그해 오디션을 거쳐 최종 선발된 창업 루키를 셉니다. 앞 단계의 신청자와 선발자는 단계별로 따로 보여 줍니다.',
    en: 'Rookies finally selected in the year’s audition. Applicants and people selected at earlier stages are shown by stage.',
  },
  countsNot: {
    ko: '신청자, 1차 선발 5,000명, 오디션에 오른 1,000명을 세지 않습니다. 이들은 100명을 뽑기 전의 단계이며, 1차 선발이 끝났다고 약속이 이루어진 것은 아닙니다.',
    en: 'Not the applicants, the 5,000 of the first selection or the 1,000 of the audition. Those are stages on the way to 100; a finished first selection does not fulfil the pledge.',
  },
  caution: {
    ko: '2025년 12월 업무보고는 해마다 100명을 약속했고, 2026년 1월 30일에 5,000명, 1,000명, 100명으로 좁혀 가는 방식으로 넓혔습니다. 2026년에 나온 수치는 1기의 것입니다. 최종 우승자가 받는 금액은 10억 원과 5억 원으로 다르게 보도되었습니다.',
    en: 'The Work Report of December 2025 pledged 100 a year; on 30 January 2026 the contest was enlarged to 5,000, then 1,000, then 100. The figures of 2026 are those of its first cohort. Pages differ on what the winner receives: KRW 1 billion or 500 million.',
  },
  firstFigure: {
    ko: '중소벤처기업부나 창업진흥원이 그해 최종 선발한 창업 루키의 수를 발표하면 첫 수치가 됩니다.',
    en: 'The first figure would be the number of rookies finally selected in a year, published by the ministry or by the Korea Institute of Startup and Entrepreneurship Development.',
  },
  target: {
    value: 100,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'each-year',
    milestones: [],
    pledge: 'startup-for-all',
  },
  reports: [
    {
      indicator: 'startup-for-all',
      measure: 'flow',
      unit: 'rookies',
      with: { stage: 'rookies' },
      slices: ['cohort', 'track'],
    },
    { indicator: 'startup-for-all', measure: 'flow', unit: 'people', slices: ['cohort', 'stage', 'track'] },
    {
      indicator: 'startup-for-all',
      measure: 'applicants',
      unit: 'people',
      slices: ['cohort'],
      add: { stage: 'applicants' },
    },
  ],
});
