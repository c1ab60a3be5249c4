import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'performance-sharing-coverage',
  programme: 'performance-sharing',
  name: { ko: '성과공유제 적용 범위에 드는 기업', en: 'Companies within reach of performance sharing' },
  unit: 'companies',
  measure: 'stock',
  definition: {
    ko: '대·중소기업 상생협력법의 성과공유제를 적용받을 수 있는 기업의 수입니다. 성과공유제는 거래하는 두 기업이 원가 절감 같은 공동 목표를 정하고, 이룬 성과를 미리 정한 대로 나누는 제도입니다.',
    en: 'The number of companies to which the performance-sharing scheme of the Win-Win Cooperation Act can apply. Under the scheme a buyer and its supplier agree on a joint goal, such as cutting costs, and share the result as agreed beforehand.',
  },
  counts: {
    ko: '제도의 대상을 플랫폼과 유통, 대리점 거래까지 넓힌 뒤 그 범위에 드는 기업을 셉니다.',
    en: 'Companies within the scope of the scheme once it is extended to platforms, distributors and dealers.',
  },
  countsNot: {
    ko: '제도를 실제로 도입한 기업을 세지 않습니다. 도입한 기업은 2018년 5월까지 모두 311개사로, 270만 개사와는 다른 수치이며 같은 축에 놓을 수 없습니다. 회사가 직원에게 경영 성과를 나누는 같은 이름의 성과공유제와도 다릅니다.',
    en: 'It does not count the companies that have adopted the scheme. Those were 311 in all by May 2018: a different figure, which cannot share an axis with 2.7 million. Nor is it the profit sharing with employees that has the same Korean name.',
  },
  caution: {
    ko: '업무보고를 전한 기사에는 270만 개사를 언제까지 적용할지 기한이 나오지 않습니다.',
    en: 'The page that reports the pledge names no date by which 2.7 million companies are to be covered.',
  },
  firstFigure: {
    ko: '대상을 넓힌 뒤 적용 범위에 든 기업 수를 중소벤처기업부나 제도를 운영하는 대·중소기업·농어업협력재단이 발표하면 첫 수치가 됩니다. 도입 기업이나 과제의 누계는 첫 수치가 아닙니다.',
    en: 'The first figure would be the number of companies within scope after the extension, published by the ministry or by the foundation that runs the scheme (the Korea Foundation for Cooperation of Large and Small Business, Rural Affairs). Running totals of adopters or tasks would not count.',
  },
  target: {
    value: 2_700_000,
    due: null,
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'performance-sharing-coverage',
  },
  reports: [{ indicator: 'performance-sharing', measure: 'coverage', unit: 'companies' }],
});
