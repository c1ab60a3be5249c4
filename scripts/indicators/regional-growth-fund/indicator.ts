import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'regional-growth-fund',
  programme: 'startup-cities',
  name: { ko: '지역성장펀드 자펀드 조성액', en: 'Regional Growth Fund: child funds formed' },
  unit: 'KRW billion',
  measure: 'cumulative',
  definition: {
    ko: '2026년부터 지역성장펀드의 자펀드로 결성된 금액의 누계입니다. 자펀드는 모펀드의 출자를 받아 지역 기업에 실제로 투자하는 펀드입니다.',
    en: 'Amount of the child funds formed under the Regional Growth Fund since 2026, added up. Child funds take money from a mother fund and invest it in companies of the region.',
  },
  counts: {
    ko: '지역성장펀드의 자펀드 결성액만 셉니다. 목표 3조 5,000억 원은 해마다 7,000억 원씩 5년간 결성하는 금액입니다.',
    en: 'Child funds of the Regional Growth Fund only. The target of KRW 3.5 trillion is KRW 700 billion a year over five years.',
  },
  countsNot: {
    ko: '모펀드 2조 원은 별도이므로 더하지 않습니다. 둘을 합친 5조 5,000억 원을 목표로 적은 보도도 있습니다. 앞선 사업인 지역혁신 벤처펀드와 지방시대 벤처펀드의 금액(2026년 1월 강원 자펀드 443억 원 등)은 세지 않습니다.',
    en: 'Not the mother funds, which are KRW 2 trillion more; one report names the sum of both, KRW 5.5 trillion. Not the earlier Regional Innovation and Local Era venture funds either, such as KRW 44.3 billion of child funds in Gangwon in January 2026.',
  },
  caution: {
    ko: '결성액은 투자하기로 약정한 금액이며 기업에 투자된 금액이 아닙니다.',
    en: 'The amount formed is money committed to the funds, not money invested in companies.',
  },
  firstFigure: {
    ko: '지역성장펀드 자펀드의 결성액을 중소벤처기업부나 한국벤처투자가 발표하면 첫 수치가 됩니다. 모펀드 결성이나 출자 공고만으로는 세지 않습니다.',
    en: 'An amount of child funds formed under the Regional Growth Fund, published by the Ministry of SMEs and Startups or Korea Venture Investment. A mother fund or a call for commitments alone does not count.',
  },
  target: {
    value: 3500,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'regional-growth-fund',
  },
  baseline: {
    period: '2025',
    value: 0,
    reason: {
      ko: '약속은 2026년부터 2030년까지 결성되는 자펀드를 셉니다. 따라서 2025년 말은 정의에 따라 0입니다.',
      en: 'The pledge counts child funds formed from 2026 to 2030, so the end of 2025 is zero by definition.',
    },
  },
  reports: [
    { indicator: 'regional-growth-fund', measure: 'cumulative', unit: 'KRW billion', with: { level: 'sub-funds' } },
  ],
  derive: [
    {
      kind: 'running-total',
      of: { indicator: 'regional-growth-fund', measure: 'flow', unit: 'KRW billion', with: { level: 'sub-funds' } },
      from: '2026',
    },
  ],
});
