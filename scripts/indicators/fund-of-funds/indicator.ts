import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'fund-of-funds',
  programme: 'startups-ventures',
  name: { ko: '모태펀드 출자액(모든 부처)', en: 'Contributions to the Korea Fund of Funds, all ministries' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '그해 여러 부처가 모태펀드를 통해 벤처펀드에 출자한 금액입니다. 모태펀드는 벤처펀드에 씨앗이 되는 돈을 대는 정부의 펀드입니다.',
    en: 'Money that all ministries put into venture funds through the Korea Fund of Funds in the year. The Fund of Funds is the government’s fund that provides the seed money of venture funds.',
  },
  counts: {
    ko: '모든 부처 계정의 출자액을 더합니다. 2020년 값에는 회수해 다시 출자한 돈이 들어 있습니다.',
    en: 'Contributions from the accounts of all ministries. The value of 2020 includes recovered money that was put in again.',
  },
  countsNot: {
    ko: '중소벤처기업부 계정만의 예산(2026년 8,200억 원)과 1차 정시 출자 공고 금액(2026년 약 1조 6,000억 원)은 다른 수치입니다. 뒤의 것은 중소벤처기업부 몫만으로 1조 6,000억 원이어서 약속의 금액과 우연히 같습니다.',
    en: 'Other figures are the budget of the ministry’s own account (KRW 820 billion in 2026) and the first regular round of 2026. That round, about KRW 1.6 trillion for the ministry alone, only happens to equal the amount of the pledge.',
  },
  caution: {
    ko: '2026년 1조 6,000억 원은 국회가 통과시킨 모든 부처의 예산 1조 5,700억 원을 반올림한 것으로 보입니다. 예산은 계획이며 실적이 아닙니다. 모든 부처를 더해 발표한 값은 2020년 뒤로 찾지 못했습니다.',
    en: 'The KRW 1.6 trillion of 2026 appears to be the budget of all ministries, KRW 1,570 billion, rounded. A budget is a plan, not an outcome. No value for all ministries together was found after 2020.',
  },
  firstFigure: {
    ko: '2026년에 모든 부처가 실제로 출자한 금액을 중소벤처기업부나 한국벤처투자가 발표하면 첫 수치가 됩니다. 예산과 출자 공고는 수치가 아닙니다.',
    en: 'The first figure would be the money actually contributed by all ministries in 2026, published by the ministry or by Korea Venture Investment Corp. Budgets and calls for proposals do not count.',
  },
  target: {
    value: 1_600,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'reach',
    milestones: [],
    pledge: 'fund-of-funds',
  },
  reports: [{ indicator: 'fund-of-funds', measure: 'flow', unit: 'KRW billion', with: { account: 'all-ministries' } }],
});
