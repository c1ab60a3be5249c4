import { observeTrade } from '../../datasets/observe-trade.ts';
import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'exporters-by-firm-size',
  programme: 'export-items',
  name: { ko: '기업 규모별 수출기업 수(통계 당국 집계)', en: 'Exporting companies by firm size (statistics office)' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '그 기간에 한 번이라도 수출한 기업의 수입니다. 국가데이터처(옛 통계청)와 관세청이 집계하는 ‘기업특성별 무역통계’입니다.',
    en: 'Companies that exported at least once during the period, from Trade by Enterprise Characteristics, compiled by the Ministry of Data and Statistics (formerly Statistics Korea) and the customs service.',
  },
  counts: {
    ko: '그 기간에 수출한 기업을 기업 규모별로 센 것입니다. 중소기업의 수를 앞에 내세우고, 모든 규모를 더한 수는 따로 보여 줍니다.',
    en: 'Companies that exported, by their size. Small and medium-sized companies stand in front; exporters of all sizes together are shown apart.',
  },
  countsNot: {
    ko: '같은 기업이 여러 분기에 수출하므로 분기 값을 더해도 한 해의 기업 수가 되지 않습니다. 중소벤처기업부가 발표하는 수출 중소기업 수와도 집계 방법이 다릅니다.',
    en: 'One company exports in several quarters, so quarters do not add up to a year. It also differs in method from the ministry’s own number of exporting SMEs.',
  },
  caution: {
    ko: '받아 둔 분기 자료는 2015~2017년과 2024~2025년의 모든 규모 값이며, 그 사이 해의 분기는 없습니다.',
    en: 'The quarterly data received cover all sizes together for 2015 to 2017 and 2024 to 2025; the quarters in between are not among them.',
  },
  reports: [{ indicator: 'sme-exports-tec', measure: 'exporters', unit: 'companies', add: { size: 'sme' } }],
  observe: ({ 'trade-by-firm-size': { trade } }) => observeTrade(trade, 'T10', 1),
  datasets: ['trade-by-firm-size'],
  leads: 'size=sme',
  slices: [{ dimension: 'size', codes: ['sme'] }],
});
