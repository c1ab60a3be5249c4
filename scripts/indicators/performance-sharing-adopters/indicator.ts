import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'performance-sharing-adopters',
  programme: 'performance-sharing',
  name: { ko: '성과공유제 도입 기업 누계', en: 'Companies that adopted performance sharing, running total' },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '거래처와 성과를 나누는 성과공유제를 2012년부터 그때까지 도입한 기업과 공공기관을 모두 더한 수입니다.',
    en: 'All companies and public institutions that have adopted the scheme for sharing results with suppliers since 2012, added up.',
  },
  counts: {
    ko: '해마다 새로 도입한 곳을 앞선 해의 누계에 더합니다. 대기업, 중견기업, 중소기업, 공공기관이 들어 있습니다.',
    en: 'Each year’s newcomers are added to the total of the year before. It includes large, mid-sized and small companies and public institutions.',
  },
  countsNot: {
    ko: '그만둔 곳을 빼지 않습니다. 협력하는 수탁기업의 수도 아니고, 제도의 적용 범위에 든 기업 수(270만 개사 약속)도 아닙니다. 2012~2014년에 따로 보도된 57곳, 154곳, 167곳은 그 시점에 도입해 있던 수여서 잇지 않았습니다.',
    en: 'Those that left are never subtracted. It is neither the number of partner suppliers nor the number of companies within reach of the scheme (the pledge of 2.7 million). The 57, 154 and 167 reported in 2012 to 2014 were adopters at that moment and are not joined to it.',
  },
  caution: {
    ko: '그만둔 곳은 2014년 4곳, 2015년 8곳, 2016년 47곳, 2017년 50곳으로 모두 109곳입니다. 2017년 누계 293곳에는 이들이 그대로 들어 있습니다. 2018년 5월 뒤로는 찾은 수치가 없습니다.',
    en: 'Companies that left: 4 in 2014, 8 in 2015, 47 in 2016 and 50 in 2017, 109 in all. They are still among the 293 of 2017. No figure was found for the time after May 2018.',
  },
  reports: [
    {
      indicator: 'performance-sharing',
      measure: 'cumulative',
      unit: 'companies',
      with: { measure: 'adopting-companies' },
      slices: ['type'],
    },
    {
      indicator: 'performance-sharing',
      measure: 'flow',
      unit: 'companies',
      with: { measure: 'withdrawals' },
      add: { measure: 'withdrawals' },
    },
  ],
  slices: [
    { dimension: 'type', codes: ['large', 'mid-size', 'small', 'public'] },
    { dimension: 'measure', codes: ['withdrawals'] },
  ],
});
