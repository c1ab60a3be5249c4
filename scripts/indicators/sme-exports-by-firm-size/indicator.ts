import { observeTrade } from '../../datasets/observe-trade.ts';
import { defineIndicator } from '../indicator.ts';
import type { ReportSelection } from '../../terms/report-selection.ts';

const exportsOf = (indicator: string, size: string): ReportSelection => ({
  indicator,
  measure: 'flow',
  unit: 'USD million',
  add: { size },
});

export default defineIndicator({
  id: 'sme-exports-by-firm-size',
  programme: 'export-items',
  name: { ko: '기업 규모별 수출액(통계 당국 집계)', en: 'Exports by firm size (statistics office)' },
  unit: 'USD million',
  measure: 'flow',
  definition: {
    ko: '통관 자료와 기업등록부를 이어 기업 규모별로 나눈 수출액입니다. 국가데이터처(옛 통계청)와 관세청이 집계하는 ‘기업특성별 무역통계’입니다.',
    en: 'Exports by size of the exporting company, from customs records linked with the business register: Trade by Enterprise Characteristics, compiled by the Ministry of Data and Statistics (formerly Statistics Korea) and the customs service.',
  },
  counts: {
    ko: '기업이 수출한 금액을 기업 규모별로 나눈 것입니다. 중소기업의 값을 앞에 내세우고, 대기업과 중견기업, 모든 규모를 더한 값은 따로 보여 줍니다.',
    en: 'What companies exported, by their size. Small and medium-sized companies stand in front; large and mid-sized companies, and all sizes together, are shown apart.',
  },
  countsNot: {
    ko: '중소벤처기업부가 발표하는 중소기업 수출액이 아닙니다. 기업을 중소기업으로 가르는 방법이 달라 같은 해의 금액도 다르므로 두 통계를 잇거나 섞을 수 없습니다.',
    en: 'Not the ministry’s own figure of SME exports. The two draw the line around SMEs differently, so that the same year has different amounts: they cannot be joined or mixed.',
  },
  caution: {
    ko: '받아 둔 분기 자료는 모든 규모를 더한 2015~2017년 값뿐이고, 규모별 값은 발표를 전한 기사에서 옮겼습니다. 2014년 중소기업 값은 2015년 이후와 기준이 다를 수 있습니다.',
    en: 'The quarterly data received cover all sizes together, 2015 to 2017; values by size are from pages that report the releases. The SME value of 2014 may rest on another definition than those from 2015 on.',
  },
  reports: [
    exportsOf('sme-exports-tec', 'sme'),
    exportsOf('mid-sized-exports-tec', 'mid-sized'),
    exportsOf('large-firm-exports-tec', 'large'),
  ],
  // The file is in thousand US dollars.
  observe: ({ 'trade-by-firm-size': { trade } }) => observeTrade(trade, 'T20', 1_000),
  derive: [{ kind: 'sum' }],
  datasets: ['trade-by-firm-size'],
  leads: 'size=sme',
  slices: [{ dimension: 'size', codes: ['large', 'mid-sized', 'sme'] }],
});
