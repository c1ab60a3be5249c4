import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'ai-smart-factories',
  programme: 'smart-factories',
  name: { ko: 'AI 스마트공장', en: 'AI smart factories' },
  unit: 'factories',
  measure: 'cumulative',
  definition: {
    ko: '2026년부터 2030년까지 정부 지원으로 중소 제조기업에 새로 구축되는 인공지능(AI) 스마트공장의 누적 수입니다.',
    en: 'AI smart factories newly built at small and medium-sized manufacturers with government support from 2026 to 2030, added up.',
  },
  counts: {
    ko: '2026년부터 중소 제조기업에 새로 구축된 AI 스마트공장을 셉니다. 업무보고의 1만 2,000개는 2025년 10월 24일 발표된 「AI 기반 스마트제조혁신 3.0 전략」에서 온 목표입니다.',
    en: 'AI smart factories newly built at small and medium-sized manufacturers from 2026 on. The 12,000 of the Work Report come from the AI-based Smart Manufacturing Innovation 3.0 strategy of 24 October 2025.',
  },
  countsNot: {
    ko: '2014~2024년에 지원한 스마트공장 3만 5,282개는 세지 않습니다. 기초 수준까지 모두 더한 별개의 누적치이며, 그중 1,321개는 이미 문을 닫았습니다. 2026년 계획 물량(430개, 2025년 10월 공고에서는 약 450개)도 실적이 아니므로 세지 않습니다.',
    en: 'Not the 35,282 smart factories supported in 2014–2024: that is a separate running total of every level, down to the most basic, and 1,321 of them have since closed. Nor the number planned for 2026 (430; about 450 in the notice of October 2025): a plan is not a result.',
  },
  caution: {
    ko: '업무보고를 전한 보도에는 ‘AI’ 없이 ‘스마트공장 1만 2,000개’로만 적은 것이 있고, 공장이 아니라 기업 1만 2,000곳으로 적은 보도도 있습니다.',
    en: 'Some reports of the Work Report write only “12,000 smart factories”, without AI, and one report of the strategy writes 12,000 firms rather than factories.',
  },
  firstFigure: {
    ko: '2026년 이후 새로 구축을 마친 AI 스마트공장의 수를 중소벤처기업부나 스마트제조혁신추진단이 발표하면 첫 수치가 됩니다.',
    en: 'The number of AI smart factories completed from 2026 on, published by the Ministry of SMEs and Startups or the Korea Smart Manufacturing Office.',
  },
  target: {
    value: 12000,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'ai-smart-factories',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '약속은 2026년부터 새로 구축되는 공장을 셉니다. 따라서 2025년 말의 수는 정의에 따라 0입니다.',
      en: 'The pledge counts factories newly built from 2026 on, so the count at the end of 2025 is zero by definition.',
    },
  },
  reports: [{ indicator: 'ai-smart-factories', measure: 'cumulative', unit: 'factories' }],
  derive: [
    {
      kind: 'running-total',
      of: { indicator: 'ai-smart-factories', measure: 'flow', unit: 'factories' },
      from: '2026',
    },
  ],
});
