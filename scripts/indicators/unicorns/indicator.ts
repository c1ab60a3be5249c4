import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'unicorns',
  programme: 'startups-ventures',
  name: { ko: '유니콘 기업 수', en: 'Unicorn companies' },
  unit: 'companies',
  measure: 'stock',
  definition: {
    ko: '기업 가치가 1조 원 이상인 비상장 기업의 수로, 중소벤처기업부가 집계합니다.',
    en: 'Unlisted companies valued at KRW 1 trillion or more, as counted by the ministry.',
  },
  counts: {
    ko: '그 시점에 유니콘인 기업을 셉니다. 조사 기관 CB인사이츠의 명단에 중소벤처기업부가 투자 시장에서 확인한 기업을 더합니다.',
    en: 'Companies that are unicorns at that moment: those on the list of CB Insights and others the ministry has confirmed from investment deals.',
  },
  countsNot: {
    ko: 'CB인사이츠의 명단만 센 수(2025년 10월 13개사)와 다릅니다. 상장하거나 인수되어 졸업한 기업까지 더한 누계(2021년 말 27개사)도 아닙니다.',
    en: 'Not the list of CB Insights alone (13 in October 2025), and not the running total of all that ever were unicorns, including those since listed or bought (27 by the end of 2021).',
  },
  caution: {
    ko: '약속은 2030년까지 유니콘과 데카콘을 50개 ‘육성’하는 것입니다. 그때 남아 있는 수인지, 그때까지 나온 수를 모두 더한 것인지 분명하지 않습니다. 여기서는 해마다 발표되는 연말 현재 수로 견줍니다. 2019년까지는 CB인사이츠의 명단만 세었으므로 앞뒤를 그대로 견줄 수 없습니다. 부처가 집계한 2023년 말과 2024년 말의 수는 찾지 못했습니다. 2025년 말의 27개는 한 해 전보다 4개 늘어난 것으로 발표되었습니다.',
    en: 'The pledge is to “nurture” 50 unicorns and decacorns by 2030. It does not say whether that means those existing at the time or all that appeared until then; here it is followed by the number at the end of each year. Until 2019 only the list of CB Insights was counted, so earlier and later years do not compare directly. No page found gives the ministry’s numbers at the end of 2023 and 2024; the 27 of 2025 were announced as four more than a year before.',
  },
  firstFigure: {
    ko: '중소벤처기업부가 해마다 2월 무렵 발표하는 지난해 말 유니콘 기업 수가 이 약속의 수치입니다.',
    en: 'What counts is the number at the end of the past year, which the ministry publishes around February.',
  },
  target: {
    value: 50,
    due: '2030',
    countsFrom: '2025-12-17',
    kind: 'reach',
    milestones: [],
    pledge: 'unicorns',
  },
  reports: [{ indicator: 'unicorns', measure: 'stock', unit: 'companies' }],
});
