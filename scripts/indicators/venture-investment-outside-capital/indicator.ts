import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'venture-investment-outside-capital',
  programme: 'startup-cities',
  name: { ko: '비수도권 벤처투자 비중', en: 'Venture investment outside the capital region' },
  unit: 'percent',
  measure: 'share',
  definition: {
    ko: '벤처투자회사가 국내에 소재한 기업에 투자한 금액 가운데 서울·인천·경기가 아닌 지역에 소재한 기업이 받은 비율입니다.',
    en: 'Share of the money invested by venture capital firms in companies located in Korea that went to companies outside Seoul, Incheon and Gyeonggi.',
  },
  counts: {
    ko: '국내 소재 기업에 대한 투자액을 분모로, 비수도권 비율로 발표된 값만 씁니다.',
    en: 'Only values published as the share outside the capital region, of investment in companies located in Korea.',
  },
  countsNot: {
    ko: '수도권 비율을 100에서 빼서 만들지 않습니다. 해외 투자와 지역 미분류를 포함한 전체 투자액 대비 수도권 비율(2021년 75.1%)은 국내 소재 기업 기준(81.8%)과 분모가 달라 따로 보입니다. 신기술금융회사의 투자는 들어 있지 않습니다.',
    en: 'Never made by subtracting the capital region’s share from 100. That share of all investment, including investment abroad and unclassified (75.1% in 2021), has another denominator than the one among companies in Korea (81.8%) and is shown apart. Investment by new-technology finance companies is not included.',
  },
  caution: {
    ko: '비수도권 비율로 발표된 값은 2022년 상반기에서 끝납니다. 2020년의 두 비율(78.2%와 20.6%)은 더해도 100이 되지 않습니다. 2024년 11월 정부는 현재 수준을 ‘약 20%’로, 2027년 목표를 30%로 밝혔으나 분모를 밝히지 않아 잇지 않았습니다. 2025년 상반기의 수도권 비율은 발표마다 78.6%, 79.54%, 79.6%로 다릅니다.',
    en: 'Values published for the area outside the capital region end in the first half of 2022. The two shares of 2020 (78.2% and 20.6%) do not add up to 100. In November 2024 the government gave “about 20%” as the present level and 30% as its target for 2027 without naming the denominator, so neither is joined. For the capital region in the first half of 2025, pages give 78.6%, 79.54% and 79.6%.',
  },
  reports: [
    {
      indicator: 'venture-investment',
      measure: 'share',
      unit: 'percent',
      with: { series: 'vc', region: 'non-capital', base: 'domestic-located' },
    },
    {
      indicator: 'venture-investment',
      measure: 'share',
      unit: 'percent',
      with: { series: 'vc', region: 'capital', base: 'domestic-located' },
      add: { region: 'capital' },
    },
    {
      indicator: 'venture-investment',
      measure: 'share',
      unit: 'percent',
      with: { series: 'vc', region: 'capital' },
      add: { base: 'all-investment', region: 'capital' },
    },
  ],
  slices: [{ dimension: 'region', codes: ['capital'] }],
});
