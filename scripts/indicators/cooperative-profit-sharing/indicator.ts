import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'cooperative-profit-sharing',
  programme: 'performance-sharing',
  name: {
    ko: '협력이익공유제 도입 기업 누계',
    en: 'Companies that introduced profit sharing with suppliers, running total',
  },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '협력사와 거둔 이익을 나누는 협력이익공유제를 2018년 11월부터 그때까지 도입한 기업을 모두 더한 수입니다.',
    en: 'All companies that introduced the scheme for sharing profit with their suppliers since November 2018, added up.',
  },
  counts: {
    ko: '이익을 나누어 주는 쪽의 기업을 셉니다. 혜택을 받은 기업은 따로 보여 줍니다.',
    en: 'Companies that share their profit. The companies that benefit are shown apart.',
  },
  countsNot: {
    ko: '성과공유제를 도입한 기업이 아닙니다. 성과공유제는 함께 정한 과제의 성과를, 협력이익공유제는 판매량이나 이익 같은 재무 성과를 나눕니다. 혜택을 받은 기업은 이 수에 들어 있지 않습니다.',
    en: 'Not the adopters of performance sharing: that scheme shares the result of an agreed task, this one financial results such as sales or profit. Companies that benefit are not part of the number.',
  },
  caution: {
    ko: '2021년 값은 같은 기사의 표에는 164개사, 본문에는 158개사로 적혀 있습니다. 본문은 2021년의 더 이른 날을 기준으로 한 수로 보여 표의 값을 실었습니다.',
    en: 'For 2021 one and the same page gives 164 companies in its table and 158 in its text. The text appears to speak of an earlier day in 2021, so the table is used.',
  },
  reports: [
    {
      indicator: 'cooperative-profit-sharing',
      measure: 'cumulative',
      unit: 'companies',
      with: { measure: 'companies' },
    },
    {
      indicator: 'cooperative-profit-sharing',
      measure: 'cumulative',
      unit: 'companies',
      with: { measure: 'beneficiaries' },
      add: { measure: 'beneficiaries' },
    },
  ],
  slices: [{ dimension: 'measure', codes: ['beneficiaries'] }],
});
