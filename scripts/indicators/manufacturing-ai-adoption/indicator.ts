import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'manufacturing-ai-adoption',
  programme: 'smart-factories',
  name: { ko: '중소 제조기업 AI 도입률', en: 'AI adoption among small manufacturers' },
  unit: 'percent',
  measure: 'share',
  definition: {
    ko: '중소 제조기업 가운데 제조 현장에 인공지능(AI)을 도입한 기업의 비율입니다.',
    en: 'Share of small and medium-sized manufacturers that use artificial intelligence (AI) on the shop floor.',
  },
  counts: {
    ko: '제조 현장에 AI를 이미 도입한 기업의 비율만 셉니다.',
    en: 'Only firms that already use AI in manufacturing.',
  },
  countsNot: {
    ko: '도입할 계획이 있는 기업(2023년 1.6%), AI가 필요하다고 답한 기업(2025년 47.4%), 스마트공장 도입 기업 가운데 AI를 쓰거나 쓸 계획인 기업(2023년 5.2%)의 비율은 모두 다른 지표입니다.',
    en: 'Not firms that plan to (1.6% in 2023), firms that say they need AI (47.4% in 2025), nor the share among smart factory adopters that use or plan to use AI (5.2% in 2023).',
  },
  caution: {
    ko: '2023년 0.1%는 중소·중견 제조기업 실태조사 결과이고, 2025년 1%는 목표를 발표하며 현재 수준으로 제시한 어림값입니다. 산출 방법이 같은지 알려지지 않았으므로 두 값의 차이를 증가로 읽어서는 안 됩니다.',
    en: 'The 0.1% of 2023 comes from a survey of small, medium and mid-sized manufacturers; the 1% of 2025 is the rough present level named when the target was announced. Whether both were measured in the same way is not known: do not read the difference as growth.',
  },
  firstFigure: {
    ko: '2026년 이후를 기준으로 한 제조 AI 도입률을 중소벤처기업부가 발표하면 첫 수치가 됩니다. 스마트제조혁신 실태조사의 다음 결과가 이에 해당합니다.',
    en: 'An adoption rate for 2026 or later published by the Ministry of SMEs and Startups, such as the next survey of smart manufacturing.',
  },
  target: {
    value: 10,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'manufacturing-ai-adoption',
  },
  reports: [{ indicator: 'manufacturing-ai-adoption', measure: 'share', unit: 'percent' }],
});
