import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-exporters',
  programme: 'export-items',
  name: { ko: '수출 중소기업 수', en: 'Exporting SMEs' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '해당 기간에 한 번이라도 상품을 수출한 중소기업의 수입니다. 중소벤처기업부가 「중소기업 수출동향」으로 발표합니다.',
    en: 'Small and medium-sized companies that exported goods at least once in the period, published by the Ministry of SMEs and Startups in its trends of SME exports.',
  },
  counts: {
    ko: '기업을 기간마다 한 번씩 셉니다. 수출 규모별 수도 발표된 만큼 보입니다.',
    en: 'Each company once per period; also by size of exports where published.',
  },
  countsNot: {
    ko: '분기의 수를 더해도 한 해의 수가 되지 않습니다. 같은 기업이 여러 분기에 수출하기 때문입니다. 새로 수출을 시작하거나 그만둔 기업의 수는 따로 발표되며 여기에 넣지 않았습니다.',
    en: 'Quarters do not add up to a year, because the same company exports in several of them. Companies that started or stopped exporting are published separately and are not shown here.',
  },
  caution: {
    ko: '잠정치는 이듬해 확정치에서 조금씩 바뀝니다. 2016년, 2017년, 2020년 값은 반올림한 수치입니다.',
    en: 'Provisional figures change slightly in the final ones a year later. The values of 2016, 2017 and 2020 are rounded.',
  },
  reports: [{ indicator: 'sme-exporters', measure: 'count', unit: 'companies', slices: ['scale'] }],
  slices: [{ dimension: 'scale', codes: ['under-1m-usd', '10m-usd-or-more', '50m-usd-or-more', '100m-usd-or-more'] }],
});
