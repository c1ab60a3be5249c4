import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-exports',
  programme: 'export-items',
  name: { ko: '중소기업 수출액', en: 'Exports of SMEs' },
  unit: 'USD million',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 중소기업이 수출한 상품의 금액입니다. 중소벤처기업부가 관세청 통관 자료를 바탕으로 「중소기업 수출동향」으로 발표합니다.',
    en: 'Value of goods exported by small and medium-sized companies in the period, published by the Ministry of SMEs and Startups from customs records in its trends of SME exports.',
  },
  counts: {
    ko: '수출 신고를 한 기업이 중소기업인 통관 금액을 셉니다. 품목과 국가별로도 나누어 봅니다.',
    en: 'Goods cleared by customs whose exporter is a small or medium-sized company, also by item and by destination.',
  },
  countsNot: {
    ko: '중견기업의 수출, 대기업을 거쳐 나간 간접 수출, 서비스 수출은 세지 않습니다. 통계청과 관세청의 「기업특성별 무역통계(TEC)」는 기업 분류 기준이 달라 잇지 않습니다.',
    en: 'Not exports of mid-sized companies, goods exported by way of large companies, or services. The statistics of trade by enterprise characteristics (TEC) classify companies differently and are not joined.',
  },
  caution: {
    ko: '2021~2024년의 잠정치는 이듬해 확정치에서 16억 달러에서 41억 달러까지 낮아졌습니다. 2018년은 1,146억 달러로 발표된 뒤 1,052억 달러로 다시 집계되었습니다. 한 해의 잠정치와 다른 해의 확정치를 견주어 증감을 말할 수 없습니다.',
    en: 'The provisional figures of 2021–2024 were lowered by USD 1.6 billion to 4.1 billion in the final ones a year later. The figure for 2018 was published as USD 114.6 billion and later recounted to 105.2 billion. Never measure growth from the final figure of one year to the provisional one of another.',
  },
  reports: [
    { indicator: 'sme-exports', measure: 'flow', unit: 'USD million', slices: ['item', 'destination'], areas: 'all' },
  ],
  derive: [{ kind: 'sum' }],
  slices: [
    {
      dimension: 'item',
      codes: [
        'cosmetics',
        'automobiles',
        'plastic-products',
        'auto-parts',
        'semiconductor-equipment',
        'electronic-application-devices',
        'synthetic-resin',
        'semiconductors',
      ],
    },
    { dimension: 'destination', codes: ['CN', 'US', 'VN', 'JP', 'HK', 'TW', 'IN', 'RU'] },
  ],
});
