import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'local-hub-districts',
  programme: 'small-business',
  name: { ko: '로컬거점 상권 누계', en: 'Local hub districts, running total' },
  unit: 'districts',
  measure: 'cumulative',
  definition: {
    ko: '지역의 중심 상권으로 키우려고 중소벤처기업부가 선정한 로컬거점 상권을 모두 더한 수입니다.',
    en: 'All commercial districts the ministry has selected to become hubs of their region, added up.',
  },
  counts: {
    ko: '2026년부터 로컬거점 상권으로 선정된 곳을 셉니다.',
    en: 'Districts selected as local hubs from 2026 on.',
  },
  countsNot: {
    ko: '글로컬 상권 17곳과 따로 셉니다. 앞선 사업에서 뽑은 로컬브랜드 상권(2024년 5곳, 2025년 6곳)은 이름과 사업이 달라 세지 않습니다.',
    en: 'The 17 glocal districts are counted apart. Local-brand districts of the earlier programme (5 in 2024, 6 in 2025) differ in name and programme and are not counted.',
  },
  caution: {
    ko: '앞선 사업에서 뽑은 상권이 50곳에 들어가는지 기사에는 나오지 않습니다.',
    en: 'The pages do not say whether districts of earlier programmes are to be among the 50.',
  },
  firstFigure: {
    ko: '로컬거점 상권으로 선정한 곳의 수를 중소벤처기업부나 소상공인시장진흥공단이 발표하면 첫 수치가 됩니다.',
    en: 'The first figure would be the number of districts selected as local hubs, published by the ministry or its agency SEMAS.',
  },
  target: {
    value: 50,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'local-hub-districts',
  },
  reports: [{ indicator: 'local-hub-commercial-districts', measure: 'cumulative', unit: 'districts' }],
});
