import { observeSmeProfile } from '../../datasets/observe-sme-profile.ts';
import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-workers',
  programme: 'small-business',
  name: { ko: '중소기업 종사자 수', en: 'People working in SMEs' },
  unit: 'persons',
  measure: 'stock',
  definition: {
    ko: '중소기업기본통계에 잡힌 중소기업에서 일하는 사람의 수입니다. 중소벤처기업부가 해마다 만드는 통계입니다.',
    en: 'People working in the enterprises of the Basic Statistics of SMEs, which the ministry compiles each year.',
  },
  counts: {
    ko: '모든 업종의 중소기업 종사자를 셉니다. 소상공인도 들어 있습니다.',
    en: 'Workers in SMEs of all industries, small business owners included.',
  },
  countsNot: {
    ko: '대기업과 중견기업의 종사자는 세지 않습니다. 소상공인실태조사의 종사자 수(2024년 961만 명)와 다른 통계이며, 고용보험 가입자나 새로 생긴 일자리의 수도 아닙니다.',
    en: 'Workers of large and mid-sized companies are not counted. It is another statistic than the workers in the Survey of Small Businesses (9.61 million in 2024), and neither the number of insured employees nor of new jobs.',
  },
  observe: ({ 'sme-profile': { profile } }) => observeSmeProfile(profile, '종사자수'),
  datasets: ['sme-profile'],
});
