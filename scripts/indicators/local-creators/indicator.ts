import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'local-creators',
  programme: 'small-business',
  name: { ko: '선정한 로컬크리에이터(로컬 기업가)', en: 'Local creators selected' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '지역의 자연과 문화를 소재로 사업하는 창업가로, 그해 중소벤처기업부의 지원 대상에 새로 선정된 로컬크리에이터의 수입니다. 업무보고는 이들을 로컬 기업가라고 부릅니다.',
    en: 'Founders who make a business of the nature and culture of their region, newly selected for the ministry’s support in the year. The Work Report calls them local entrepreneurs.',
  },
  counts: {
    ko: '그해 선정된 곳을 모두 더합니다. 2020년은 두 차례에 걸쳐 140곳씩 선정했습니다.',
    en: 'All selected in the year. In 2020 there were two rounds of 140 each.',
  },
  countsNot: {
    ko: '신청자(2021년 2,523곳)와 로컬 창업가 1만 명을 세지 않습니다. 1,000명은 그 1만 명 가운데 로컬 기업가로 키우기로 한 수입니다.',
    en: 'Not applicants (2,523 in 2021) and not the 10,000 local founders: the 1,000 are those among the 10,000 to be nurtured into local entrepreneurs.',
  },
  caution: {
    ko: '2020년과 2021년 값은 앞선 지원 사업의 것입니다. 약속한 1,000명을 같은 방식으로 세는지는 밝혀지지 않았으므로 기준점으로 삼지 않았습니다. 약속은 사람 수로, 앞선 사업의 수치는 기업 수로 발표되었습니다. 2022~2024년의 전국 수치는 찾지 못했습니다.',
    en: 'The values of 2020 and 2021 are those of the earlier support programme. Whether the 1,000 will be counted in the same way is not known, so neither serves as a baseline. The pledge was announced in people, the earlier figures in companies. No national figure was found for 2022 to 2024.',
  },
  firstFigure: {
    ko: '로컬 창업가에서 로컬 기업가로 선정해 키운 수를 2026년분부터 중소벤처기업부나 소상공인시장진흥공단이 발표하면 첫 수치가 됩니다.',
    en: 'The first figure would be the number of local founders selected and nurtured as local entrepreneurs in 2026, published by the ministry or its agency SEMAS.',
  },
  target: {
    value: 1_000,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'each-year',
    milestones: [],
    pledge: 'local-creators',
  },
  reports: [{ indicator: 'local-creators', measure: 'flow', unit: 'companies', slices: ['region', 'round'] }],
  slices: [{ dimension: 'round', codes: ['first', 'second'] }],
});
