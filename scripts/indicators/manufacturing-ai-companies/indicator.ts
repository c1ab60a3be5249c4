import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'manufacturing-ai-companies',
  programme: 'smart-factories',
  name: { ko: '제조 AI 전문기업', en: 'Manufacturing-AI companies' },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '제조 현장에 AI 기술과 솔루션을 공급하도록 정부가 육성하는 제조 AI 전문기업의 누적 수입니다.',
    en: 'Companies that supply AI technology to manufacturers and are fostered by the government as manufacturing-AI specialists, added up.',
  },
  counts: {
    ko: '「AI 기반 스마트제조혁신 3.0 전략」에 따라 제조 AI 전문기업으로 육성·지정된 공급기업을 셉니다.',
    en: 'Suppliers fostered or designated as manufacturing-AI companies under the AI-based Smart Manufacturing Innovation 3.0 strategy.',
  },
  countsNot: {
    ko: 'AI를 도입한 제조기업이 아닙니다. 제조기업이 쓰는 쪽이라면 이 지표는 만드는 쪽을 셉니다. 제조 AI 특화 스마트공장(2026년 계획 400개)과도 다릅니다.',
    en: 'Not manufacturers that adopt AI: those are the users, this counts the makers. Nor the 400 smart factories specialised in manufacturing AI planned for 2026.',
  },
  firstFigure: {
    ko: '육성하거나 지정한 제조 AI 전문기업의 수 또는 명단을 중소벤처기업부가 발표하면 첫 수치가 됩니다.',
    en: 'A number or a list of manufacturing-AI companies fostered or designated, published by the Ministry of SMEs and Startups.',
  },
  target: {
    value: 500,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'manufacturing-ai-companies',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '육성은 2025년 10월의 전략에서 시작됩니다. 출발 시점의 기업 수를 밝힌 발표가 없으므로 0에서 셉니다.',
      en: 'The fostering starts with the strategy of October 2025. No announcement names an earlier stock, so the count starts at zero.',
    },
  },
  reports: [{ indicator: 'manufacturing-ai-companies', measure: 'cumulative', unit: 'companies' }],
});
