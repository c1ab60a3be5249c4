import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'business-closures',
  programme: 'small-business',
  name: { ko: '폐업 신고 사업자', en: 'Businesses that closed' },
  unit: 'businesses',
  measure: 'flow',
  definition: {
    ko: '그해 국세청에 폐업을 신고한 개인사업자와 법인사업자의 수입니다.',
    en: 'Sole proprietors and corporations that reported their closure to the National Tax Service in the year.',
  },
  counts: {
    ko: '모든 업종과 규모의 폐업 신고를 셉니다. 이유가 ‘사업 부진’인 사업자는 따로 보여 줍니다.',
    en: 'Reports of closure in all industries and sizes. Those that named poor business as the reason are shown apart.',
  },
  countsNot: {
    ko: '소상공인의 폐업만이 아니며, 그해 새로 연 사업자를 뺀 수도 아닙니다.',
    en: 'Not small businesses only, and not net of businesses opened in the year.',
  },
  caution: {
    ko: '2020년과 2021년 값은 찾은 자료에 없습니다.',
    en: 'The pages found give no values for 2020 and 2021.',
  },
  reports: [{ indicator: 'business-closures', measure: 'flow', unit: 'businesses', slices: ['reason'] }],
  slices: [{ dimension: 'reason', codes: ['poor-business'] }],
});
