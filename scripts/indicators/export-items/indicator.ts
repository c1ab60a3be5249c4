import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'export-items',
  programme: 'export-items',
  name: { ko: '소비재 수출 전략 품목', en: 'Consumer-goods export strategy items' },
  unit: 'items',
  measure: 'cumulative',
  definition: {
    ko: '중소벤처기업부가 뷰티·패션·라이프·푸드 분야에서 발굴한 중소기업의 소비재 수출 전략 품목의 누적 수입니다.',
    en: 'Consumer products of small and medium-sized companies that the Ministry of SMEs and Startups has picked as export strategy items in beauty, fashion, living and food, added up.',
  },
  counts: {
    ko: '2026년 업무보고의 약속에 따라 발굴한 품목을 셉니다. 업무보고는 2026년 180개, 2030년까지 500개를 약속했습니다.',
    en: 'Items picked under the 2026 Work Report, which promised 180 in 2026 and 500 by 2030.',
  },
  countsNot: {
    ko: '농림축산식품부의 농식품 수출 전략 품목과 산업통상부의 유망 소비재는 다른 사업입니다. 품목을 만드는 기업의 수나 수출액도 세지 않습니다.',
    en: 'Not the food items of the agriculture ministry, nor the consumer goods promoted by the trade ministry. Neither the companies that make the items nor their exports are counted.',
  },
  caution: {
    ko: '500개는 누적 목표입니다. 180개는 2026년 한 해에 발굴하는 수로 적은 보도와 2026년까지의 누적으로 적은 보도가 있으나, 첫해이므로 두 값은 같습니다.',
    en: 'The 500 are cumulative. Some reports give the 180 as the number picked during 2026, others as the total by 2026; in the first year both are the same.',
  },
  firstFigure: {
    ko: '발굴한 소비재 수출 전략 품목의 수나 목록을 중소벤처기업부나 중소벤처기업진흥공단이 발표하면 첫 수치가 됩니다. 모집 공고는 실적이 아닙니다.',
    en: 'A number or a list of items picked, published by the Ministry of SMEs and Startups or the Korea SMEs and Startups Agency. A call for applications is not a result.',
  },
  target: {
    value: 500,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [{ period: '2026', value: 180 }],
    pledge: 'export-items',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '품목 발굴은 2026년에 시작됩니다. 따라서 2025년 말의 수는 정의에 따라 0입니다.',
      en: 'Items are picked from 2026 on, so the count at the end of 2025 is zero by definition.',
    },
  },
  reports: [{ indicator: 'export-items', measure: 'cumulative', unit: 'items' }],
});
