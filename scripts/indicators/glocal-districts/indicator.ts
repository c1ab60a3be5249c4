import type { ReportSelection } from '../../terms/report-selection.ts';
import { defineIndicator } from '../indicator.ts';

const districts = (measure: string): ReportSelection => ({
  indicator: 'glocal-commercial-districts',
  measure,
  unit: 'districts',
});

export default defineIndicator({
  id: 'glocal-districts',
  programme: 'small-business',
  name: { ko: '글로컬 상권 누계', en: 'Glocal commercial districts, running total' },
  unit: 'districts',
  measure: 'cumulative',
  definition: {
    ko: '외국인도 찾는 세계적인 지역 상권으로 키우려고 중소벤처기업부가 2024년부터 선정한 글로컬 상권을 모두 더한 수입니다.',
    en: 'All “glocal” districts the ministry has selected since 2024 to be made local shopping and dining areas that also draw visitors from abroad.',
  },
  counts: {
    ko: '해마다 선정했다고 발표된 곳을 더한 값입니다. 2024년 수원, 전주, 통영 3곳과 2025년 서울 종로, 대전 중구 2곳입니다. 누계는 이 사이트가 계산합니다.',
    en: 'The districts announced each year, added up by this site: Suwon, Jeonju and Tongyeong in 2024, Jongno in Seoul and Jung-gu in Daejeon in 2025.',
  },
  countsNot: {
    ko: '로컬브랜드 상권(2024년 5곳, 2025년 6곳)과 로컬거점 상권은 다른 사업이어서 세지 않습니다. 선정된 곳을 세며, 조성을 마친 곳을 세지 않습니다.',
    en: 'Local-brand districts (5 in 2024, 6 in 2025) and local hub districts belong to other programmes. It counts districts selected, not districts completed.',
  },
  caution: {
    ko: '2030년까지 17곳이 이미 선정된 5곳을 포함하는지 기사에는 나오지 않습니다. 여기서는 포함하는 것으로 보았습니다. 새로 17곳이라면 앞으로 선정할 곳이 5곳 더 많습니다.',
    en: 'The pages do not say whether the 17 by 2030 include the five already selected. Here they do; if 17 new ones were meant, five more would be needed.',
  },
  firstFigure: {
    ko: '2026년 이후 선정한 글로컬 상권을 중소벤처기업부나 소상공인시장진흥공단이 발표하면 약속 이후의 첫 수치가 됩니다.',
    en: 'The first figure since the pledge would be the glocal districts selected in 2026 or later, published by the ministry or its agency SEMAS.',
  },
  target: {
    value: 17,
    due: '2030',
    countsFrom: '2026-01-01',
    kind: 'reach',
    milestones: [],
    pledge: 'glocal-districts',
  },
  reports: [districts('cumulative')],
  derive: [{ kind: 'running-total', of: districts('flow'), from: '2024' }],
});
