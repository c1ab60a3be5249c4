import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-rnd-budget',
  programme: 'startups-ventures',
  name: { ko: '중소벤처기업부 연구개발(R&D) 예산', en: 'Research and development budget of the ministry' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '중소벤처기업부가 중소기업의 연구개발을 지원하려고 그해에 편성한 예산입니다.',
    en: 'The ministry’s budget of the year to support research and development in SMEs.',
  },
  counts: {
    ko: '새 과제와 이어지는 과제의 예산을 모두 더합니다.',
    en: 'Money for new and for continuing projects.',
  },
  countsNot: {
    ko: '여러 부처와 공공기관의 중소기업 연구개발 지원을 모두 더한 금액(2022년 4조 7,420억 원)이 아닙니다. 새 과제만의 예산(2025년 3,301억 원)과도 다릅니다. 편성한 금액이며 쓴 금액이 아닙니다.',
    en: 'Not the support of all ministries and public bodies for SME research (KRW 4,742 billion in 2022), and not the money for new projects only (330.1 billion in 2025). It is money budgeted, not money spent.',
  },
  caution: {
    ko: '2024년 예산은 국회의원실 자료에 1조 3,932억 원, 언론 기사에 1조 4,097억 원으로 나옵니다. 두 자료 모두 날짜가 없어 어느 쪽이 나중인지 가릴 수 없습니다. 2026년 2조 1,959억 원은 계획이어서 자료로 그리지 않습니다.',
    en: 'For 2024 a member of the National Assembly gives KRW 1,393.2 billion and a press page 1,409.7 billion. Neither is dated, so it cannot be told which is later. The 2,195.9 billion of 2026 is a plan and not drawn as data.',
  },
  reports: [{ indicator: 'sme-rnd-budget', measure: 'budget', unit: 'KRW billion' }],
});
