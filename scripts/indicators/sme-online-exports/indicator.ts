import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-online-exports',
  programme: 'export-items',
  name: { ko: '중소기업 온라인 수출액', en: 'Online exports of SMEs' },
  unit: 'USD million',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 중소기업이 전자상거래로 수출한 금액입니다. 중소벤처기업부가 「중소기업 수출동향」으로 발표합니다.',
    en: 'Value of goods exported by small and medium-sized companies through online sales in the period, published by the Ministry of SMEs and Startups in its trends of SME exports.',
  },
  counts: {
    ko: '전자상거래로 수출된 금액 가운데 수출한 기업이 중소기업인 금액을 셉니다.',
    en: 'Goods exported through online sales whose exporter is a small or medium-sized company.',
  },
  countsNot: {
    ko: '중견기업과 대기업의 온라인 수출은 세지 않습니다. 2022년에는 전체 온라인 수출 9억 1,000만 달러의 78.4%, 2024년에는 73.2%가 중소기업의 수출이었습니다. 온라인 수출 기업의 수는 따로 발표됩니다.',
    en: 'Not online exports of larger companies: SMEs made 78.4% of the USD 910 million of all online exports in 2022 and 73.2% in 2024. The number of online exporters is published separately.',
  },
  caution: {
    ko: '2022년 1월 발표부터 집계 기준이 달라진 것으로 보입니다. 그 발표는 2021년 한 해가 91.7% 늘어난 6억 7,000만 달러라고 했는데, 이대로라면 2020년은 약 3억 5,000만 달러입니다. 그 전에는 2020년이 7억 3,000만 달러, 2021년 1~9월이 8억 5,000만 달러라고 발표되었습니다. 그래서 2022년 1월보다 앞서 발표된 값은 여기에 잇지 않았습니다.',
    en: 'The count appears to have been redefined with the release of January 2022. That release gave USD 670 million for 2021, an increase of 91.7%, which implies about 350 million for 2020; earlier releases had given 730 million for 2020 and 850 million for January–September 2021. Values published before January 2022 are therefore not joined to this series.',
  },
  reports: [{ indicator: 'sme-online-exports', measure: 'flow', unit: 'USD million', slices: ['item'] }],
  slices: [{ dimension: 'item', codes: ['cosmetics', 'audio-equipment', 'computers'] }],
});
