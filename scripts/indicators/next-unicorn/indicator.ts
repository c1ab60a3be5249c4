import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'next-unicorn',
  programme: 'startups-ventures',
  name: { ko: '차세대 유니콘 프로젝트 기업당 지원액', en: 'Next Unicorn support per company' },
  unit: 'KRW billion',
  measure: 'cumulative',
  definition: {
    ko: '차세대 유니콘 프로젝트에서 인공지능과 딥테크 분야의 한 기업이 받은 투자와 보증을 더한 금액 가운데 가장 큰 값입니다.',
    en: 'The largest sum of investment and guarantees that one AI or deep-tech company has received under the Next Unicorn project.',
  },
  counts: {
    ko: '한 기업에 돌아간 투자와 보증을 더합니다.',
    en: 'Investment and guarantees for one company together.',
  },
  countsNot: {
    ko: '프로젝트 전체의 규모가 아닙니다. 모태펀드가 넣기로 한 5,500억 원과 이를 바탕으로 만들 펀드 1조 3,000억 원은 다른 수치입니다. 1,000억 원은 상한이며 모든 기업이 받는다는 뜻이 아닙니다.',
    en: 'Not the size of the whole project: the KRW 550 billion the Fund of Funds is to put in and the KRW 1.3 trillion of funds to be formed with it are other figures. KRW 100 billion is a ceiling, not what each company will get.',
  },
  caution: {
    ko: '업무보고를 전한 기사는 1,000억 원이 기업마다의 금액인지 분명히 적지 않았고, 다음 날의 종합대책은 한 기업당 최대 1,000억 원이라고 했습니다. 기한은 종합대책의 목표 연도인 2030년으로 보았습니다.',
    en: 'The page on the Work Report does not say clearly that KRW 100 billion is per company; the plan of the following day does. The due year, 2030, is that of the plan.',
  },
  firstFigure: {
    ko: '프로젝트로 한 기업이 받은 투자와 보증의 금액을 중소벤처기업부, 한국벤처투자, 기술보증기금 가운데 한 곳이 발표하면 첫 수치가 됩니다. 상한에 이른 기업이 나오면 약속이 이루어진 것으로 봅니다.',
    en: 'The first figure would be the investment and guarantees one company received under the project, published by the ministry, Korea Venture Investment Corp. or the Korea Technology Finance Corporation. The pledge is held to be met once a company reaches the ceiling.',
  },
  target: {
    value: 100,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'next-unicorn',
  },
  reports: [{ indicator: 'next-unicorn', measure: 'amount', unit: 'KRW billion', with: { per: 'company' } }],
});
