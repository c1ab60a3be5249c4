import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'crisis-monitoring',
  programme: 'small-business',
  name: { ko: '위기 징후를 살피는 소상공인', en: 'Owners monitored for signs of crisis' },
  unit: 'small business owners',
  measure: 'stock',
  definition: {
    ko: '빚을 갚기 어려워지는 징후가 있는지 정부가 늘 살피는, 대출이 있는 소상공인의 수입니다.',
    en: 'Small business owners with loans whom the government watches continuously for signs that repayment is becoming difficult.',
  },
  counts: {
    ko: '그 시점에 모니터링 대상에 들어 있는 소상공인을 셉니다.',
    en: 'Owners covered by the monitoring at that moment.',
  },
  countsNot: {
    ko: '모든 소상공인이 아닙니다. 대출이 있는 소상공인만 대상이며, 전체 소상공인은 2024년 613만 4,000개(기업체 기준)입니다. 징후가 발견되어 알림이나 도움을 받은 사람의 수도 아닙니다.',
    en: 'Not all owners: only those with loans. There were 6,134,000 small businesses (enterprises) in all in 2024. Nor is it the number of owners who were alerted or helped.',
  },
  caution: {
    ko: '300만 명은 소상공인의 수인데 613만 4,000개는 기업체의 수여서, 나누어 비율로 말할 수 없습니다.',
    en: 'The 3 million are owners and the 6,134,000 are enterprises, so one cannot be given as a share of the other.',
  },
  firstFigure: {
    ko: '모니터링 대상에 들어 있는 소상공인의 수를 중소벤처기업부나 소상공인시장진흥공단이 발표하면 첫 수치가 됩니다.',
    en: 'The first figure would be the number of owners covered by the monitoring, published by the ministry or its agency SEMAS.',
  },
  target: {
    value: 3_000_000,
    due: '2026',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'crisis-monitoring',
  },
  reports: [{ indicator: 'crisis-monitoring', measure: 'stock', unit: 'small business owners' }],
});
