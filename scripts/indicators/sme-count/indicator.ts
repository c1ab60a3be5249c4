import { observeSmeProfile } from '../../datasets/observe-sme-profile.ts';
import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'sme-count',
  programme: 'small-business',
  name: { ko: '중소기업 수', en: 'Small and medium-sized enterprises' },
  unit: 'enterprises',
  measure: 'stock',
  definition: {
    ko: '중소기업기본통계에 잡힌 중소기업의 수입니다. 중소벤처기업부가 해마다 기업등록부를 바탕으로 만드는 통계이며, 소상공인도 들어 있습니다.',
    en: 'Small and medium-sized enterprises in the Basic Statistics of SMEs, which the ministry compiles each year from the business register. Small business owners are included.',
  },
  counts: {
    ko: '그해 영업한 중소기업을 기업 단위로 셉니다. 제조업은 따로 보여 줍니다.',
    en: 'SMEs active in the year, by enterprise. Manufacturing is shown apart.',
  },
  countsNot: {
    ko: '대기업과 중견기업은 세지 않습니다. 소상공인실태조사의 소상공인 기업체 수와는 다른 통계여서 서로 빼거나 나눌 수 없습니다.',
    en: 'Large and mid-sized companies are not counted. It is another statistic than the Survey of Small Businesses; one cannot be subtracted from or divided by the other.',
  },
  caution: {
    ko: '2019년은 모든 기업의 수가 원자료에 비어 있어 중소기업의 비중을 알 수 없습니다.',
    en: 'For 2019 the source leaves the number of all enterprises empty, so the share of SMEs is not known.',
  },
  observe: ({ 'sme-profile': { profile } }) => observeSmeProfile(profile, '기업수'),
  datasets: ['sme-profile'],
  slices: [{ dimension: 'industry', codes: ['manufacturing'] }],
});
