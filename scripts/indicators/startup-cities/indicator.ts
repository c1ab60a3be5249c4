import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'startup-cities',
  programme: 'startup-cities',
  name: { ko: '지역거점 창업도시', en: 'Regional startup cities' },
  unit: 'cities',
  measure: 'cumulative',
  definition: {
    ko: '정부가 지역거점 창업도시로 지정해 조성하는 도시의 누적 수입니다.',
    en: 'Cities that the government has designated and develops as regional startup cities, added up.',
  },
  counts: {
    ko: '2026년 업무보고에 따라 지정된 도시를 셉니다. 업무보고는 2026년 5곳, 2030년까지 10곳을 약속했습니다.',
    en: 'Cities designated under the 2026 Work Report, which promised five in 2026 and ten by 2030.',
  },
  countsNot: {
    ko: '2024년 11월의 목표인 ‘세계 100위권 창업도시 4곳’은 순위를 기준으로 한 다른 목표이므로 세지 않습니다. 창업도시 사업에 선정된 기업의 수(대구 74개사)는 도시의 수가 아닙니다.',
    en: 'Not the goal of November 2024 of “four startup cities in the global top 100”, which is about a ranking. Nor companies selected within a startup city project (74 in Daegu): those are companies, not cities.',
  },
  caution: {
    ko: '2026년 1월의 한 발표는 네 곳을 말하는데, 열 곳 가운데 ‘혁신 인재 거점’으로 키울 네 곳을 뜻합니다. 10곳의 기한을 적지 않은 발표도 있습니다. 2026년 9월의 한 2차 자료는 대구의 창업도시 사업에서 74개사를 뽑았다고 전해 도시가 지정되었음을 짐작하게 하지만, 지정된 도시의 수를 밝힌 자료는 찾지 못했습니다.',
    en: 'An announcement of January 2026 speaks of four: those of the ten meant to become hubs for innovative talent. Some pages name the ten without a year. A secondary source of September 2026 says that Daegu selected 74 companies in its startup city project, which suggests that cities have been designated; no page found gives their number.',
  },
  firstFigure: {
    ko: '지역거점 창업도시로 지정된 도시의 명단이나 수를 중소벤처기업부가 발표하면 첫 수치가 됩니다.',
    en: 'A list or a number of cities designated as regional startup cities, published by the Ministry of SMEs and Startups.',
  },
  target: {
    value: 10,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [{ period: '2026', value: 5 }],
    pledge: 'startup-cities',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '지정은 2026년에 시작됩니다. 약속 당시 지정된 도시가 없었으므로 0에서 셉니다.',
      en: 'Designation starts in 2026. No city had been designated when the pledge was made, so the count starts at zero.',
    },
  },
  reports: [{ indicator: 'startup-cities', measure: 'cumulative', unit: 'cities' }],
});
