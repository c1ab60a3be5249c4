import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'shared-growth-index',
  programme: 'performance-sharing',
  name: { ko: '동반성장지수 평가 결과 공표 기업', en: 'Companies in the published Shared Growth Index' },
  unit: 'companies',
  measure: 'flow',
  definition: {
    ko: '동반성장위원회가 그해 실적을 평가해 결과를 공표한 기업의 수입니다. 지수는 대기업이 협력 중소기업과 얼마나 함께 성장했는지를 등급으로 매깁니다.',
    en: 'The number of companies whose result for the assessment year was published by the Korea Commission for Corporate Partnership. The index grades how far large companies grow together with their smaller suppliers.',
  },
  counts: {
    ko: '평가 연도별로 결과가 공표된 기업을 셉니다. 등급이 미루어진 ‘평가 유예’ 기업은 발표에 포함된 해에만 들어 있습니다. 결과는 대개 다음 해에 공표됩니다.',
    en: 'Companies with a published result, by assessment year. Companies whose grade was deferred are included in the years in which the release counted them. Results usually come out in the following year.',
  },
  countsNot: {
    ko: '평가 대상으로 정해진 기업 전부가 아닙니다. 2015년 149개사, 2016년 169개사, 2019년 218개사처럼 더 큰 수는 평가 대상의 수입니다. 기업이 많아졌다고 동반성장이 나아졌다는 뜻은 아닙니다.',
    en: 'Not every company chosen for assessment: larger numbers such as 149 (2015), 169 (2016) and 218 (2019) are of companies to be assessed. More companies do not mean that shared growth has improved.',
  },
  caution: {
    ko: '등급 이름이 바뀌었습니다. 2011~2012년은 우수가 가장 높고 개선이 가장 낮았으며, 2013년부터 최우수가, 2016년부터 미흡이 쓰입니다. 2020년은 등급별 수를 더하면 198개사로, 공표된 210개사보다 12개사 적습니다. 2018년 최우수는 31개사로 공표된 뒤 한 곳이 빠져 12월의 명단에는 30개사가 올랐습니다. 업무보고는 평가를 플랫폼과 금융으로 넓히겠다고 했고, 은행에는 별도의 지수가 생깁니다.',
    en: 'The grades changed names. In 2011 and 2012 “excellent” was the highest and “needs improvement” the lowest; “best” is used from 2013 and “poor” from 2016. For 2020 the grades add up to 198, 12 fewer than the 210 companies of the release. For 2018 the release gave 31 “best” companies; one was dropped later, and the list of December 2019 has 30. The Work Report extends the assessment to platforms and finance, and banks are to have an index of their own.',
  },
  reports: [{ indicator: 'shared-growth-index', measure: 'flow', unit: 'companies', slices: ['grade'] }],
  slices: [{ dimension: 'grade', codes: ['best', 'excellent', 'good', 'average', 'poor', 'improve', 'deferred'] }],
});
