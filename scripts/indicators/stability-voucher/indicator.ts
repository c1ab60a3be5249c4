import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'stability-voucher',
  programme: 'small-business',
  name: { ko: '경영안정 바우처를 받은 소상공인', en: 'Owners who received the stability voucher' },
  unit: 'small business owners',
  measure: 'flow',
  definition: {
    ko: '그해 경영안정 바우처를 받은 소상공인의 수입니다. 전기료나 가스료 같은 고정비를 내는 데 쓰도록 한 사람에 25만 원까지 줍니다.',
    en: 'Small business owners who received the stability voucher in the year: up to KRW 250,000 each towards fixed costs such as electricity and gas.',
  },
  counts: {
    ko: '바우처를 실제로 받은 소상공인을 셉니다. 대상은 한 해 매출이 1억 400만 원에 못 미치는 영세 소상공인입니다.',
    en: 'Owners who actually received the voucher. It is meant for very small businesses with yearly sales under KRW 104 million.',
  },
  countsNot: {
    ko: '신청할 수 있는 사람이나 신청한 사람의 수가 아닙니다. 예산 5,790억 원과 한 사람에 25만 원은 계획이며, 쓴 금액이 아닙니다.',
    en: 'Not those who are eligible or who applied. The budget of KRW 579 billion and the KRW 250,000 a person are plans, not money spent.',
  },
  caution: {
    ko: '5,790억 원을 230만 명으로 나누면 한 사람에 약 25만 2,000원입니다.',
    en: 'KRW 579 billion divided by 2.3 million owners is about KRW 252,000 each.',
  },
  firstFigure: {
    ko: '2026년에 바우처를 받은 소상공인의 수를 중소벤처기업부나 소상공인시장진흥공단이 발표하면 첫 수치가 됩니다. 신청자 수와 예산은 수치가 아닙니다.',
    en: 'The first figure would be the number of owners who received the voucher in 2026, published by the ministry or its agency SEMAS. Applicants and budgets do not count.',
  },
  target: {
    value: 2_300_000,
    due: '2026',
    countsFrom: '2026-01-01',
    kind: 'reach',
    milestones: [],
    pledge: 'stability-voucher',
  },
  reports: [{ indicator: 'stability-voucher', measure: 'recipients', unit: 'small business owners' }],
});
