import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'cosmetics-exports',
  programme: 'export-items',
  name: { ko: '중소기업 화장품 수출액', en: 'Cosmetics exports of SMEs' },
  unit: 'USD million',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 중소기업이 수출한 화장품의 금액입니다. 중소벤처기업부가 「중소기업 수출동향」의 품목 가운데 하나로 발표합니다.',
    en: 'Value of cosmetics exported by small and medium-sized companies in the period, one of the items in the ministry’s trends of SME exports.',
  },
  counts: {
    ko: '수출한 기업이 중소기업인 화장품을 셉니다. 국가별로도 나누어 봅니다.',
    en: 'Cosmetics whose exporter is a small or medium-sized company, also by destination.',
  },
  countsNot: {
    ko: '우리나라 전체 화장품 수출액이 아닙니다. 2025년 1~9월에는 전체 85억 2,000만 달러 가운데 61억 4,000만 달러가 중소기업의 수출이었습니다. 관세청 품목(HS 330499) 기준 수출액은 다른 지표로 보입니다.',
    en: 'Not all cosmetics exports of Korea: of USD 8.52 billion in January–September 2025, SMEs made 6.14 billion. Customs figures for HS 330499 are an indicator of their own.',
  },
  caution: {
    ko: '2021년 잠정치 53억 달러는 확정치에서 49억 2,000만 달러로 낮아졌습니다. 잠정치로만 발표된 해는 나중에 바뀔 수 있습니다. 북미로 발표된 2025년 값(14억 5,000만 달러)은 미국 한 나라의 값(15억 9,000만 달러)보다 작아, 지역 묶음의 범위를 확인할 수 없습니다.',
    en: 'The provisional USD 5.3 billion of 2021 became 4.92 billion in the final figures. Years published only provisionally may still change. The value published for North America in 2025 (1.45 billion) is below that of the United States alone (1.59 billion), so the extent of the regional groups is unclear.',
  },
  target: {
    value: 10000,
    due: '2030',
    countsFrom: '2025-09-02',
    kind: 'reach',
    milestones: [],
    pledge: 'cosmetics-exports',
  },
  reports: [{ indicator: 'cosmetics-exports', measure: 'flow', unit: 'USD million', slices: ['destination'] }],
  slices: [{ dimension: 'destination', codes: ['US', 'CN', 'JP', 'VN', 'RU', 'HK', 'AE', 'PL'] }],
});
