import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'k-beauty-loan',
  programme: 'export-items',
  name: { ko: 'K-뷰티론 공급액', en: 'K-Beauty loans' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '발주를 받은 화장품 중소기업의 생산 자금을 빌려주는 K-뷰티론으로 한 해에 공급된 금액입니다. 중소벤처기업진흥공단이 운영합니다.',
    en: 'Amount lent in a year through the K-Beauty loan, which finances production for small cosmetics companies that have won orders; run by the Korea SMEs and Startups Agency.',
  },
  counts: {
    ko: '그해에 실제로 공급된 금액을 셉니다. 2025년 200억 원은 여섯 달 만에 모두 집행되었습니다.',
    en: 'The amount actually lent in the year. The KRW 20 billion of 2025 were lent in full within six months.',
  },
  countsNot: {
    ko: '예산과 계획(2026년 400억 원), 한 번에 빌릴 수 있는 한도(1억 원에서 1억 5,000만 원으로 인상), K-뷰티 펀드는 세지 않습니다.',
    en: 'Not the budget or plan (KRW 40 billion for 2026), the ceiling per loan (raised from KRW 100 million to 150 million), or the K-Beauty fund.',
  },
  caution: {
    ko: '약속은 예산을 200억 원에서 400억 원으로 두 배 늘리는 것입니다. 예산이 편성된 것만으로 이행되었다고 보지 않고, 공급된 금액으로 판단합니다.',
    en: 'The pledge doubles the budget from KRW 20 billion to 40 billion. A budget alone is not taken as fulfilment; the amount lent decides.',
  },
  firstFigure: {
    ko: '2026년에 공급된 K-뷰티론의 금액을 중소벤처기업부나 중소벤처기업진흥공단이 발표하면 첫 수치가 됩니다.',
    en: 'The amount lent in 2026, published by the Ministry of SMEs and Startups or the Korea SMEs and Startups Agency.',
  },
  target: { value: 40, due: '2026', countsFrom: '2026-01-01', kind: 'reach', milestones: [], pledge: 'k-beauty-loan' },
  reports: [
    { indicator: 'k-beauty-loan', measure: 'flow', unit: 'KRW billion' },
    { indicator: 'k-beauty-loan', measure: 'amount', unit: 'KRW billion' },
  ],
});
