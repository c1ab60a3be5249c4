import { defineIndicator } from '../indicator.ts';
import { observeCustoms } from './observe-customs.ts';

export default defineIndicator({
  id: 'cosmetics-exports-customs',
  programme: 'export-items',
  name: { ko: '화장품 수출액(관세청 통관)', en: 'Cosmetics exports (customs)' },
  unit: 'USD million',
  measure: 'flow',
  definition: {
    ko: '세관을 거쳐 수출된 기초·메이크업·어린이용 등 화장품(HS 330499)의 금액입니다. 관세청 무역통계의 월별 수치를 더했습니다.',
    en: 'Value of skin-care, make-up and similar cosmetics (HS 330499) exported through customs, summed from the monthly trade statistics of the Korea Customs Service.',
  },
  counts: {
    ko: '기업 규모와 관계없이 모든 기업의 수출을 셉니다. 10단위 품목 4개와 주요 국가별로도 나누어 봅니다.',
    en: 'Exports of companies of every size, also by the four 10-digit lines and by the main destinations.',
  },
  countsNot: {
    ko: '중소기업만의 수출액이 아닙니다. 립스틱·눈 화장품·매니큐어·파우더(HS 330410~330491), 샴푸와 비누, 향수는 이 품목에 들지 않아, 흔히 말하는 화장품 전체 수출액보다 작습니다.',
    en: 'Not the exports of SMEs alone. Lipstick, eye make-up, nail products and powders (HS 330410–330491), shampoo, soap and perfume are other headings, so it is less than what is commonly called all cosmetics exports.',
  },
  caution: {
    ko: '품목별 자료에는 2023년 5월이 빠져 있습니다. 그래서 2023년 5월, 2분기, 한 해의 합계를 내지 않았습니다. 같은 통계의 국가별 자료에는 이달이 있어 국가별 합계는 온전합니다. 마지막 달은 다음 발표에서 바뀔 수 있습니다.',
    en: 'The file by item lacks May 2023, so that month, the second quarter and the year 2023 have no total. The file by country of the same statistics has it, so the sums by destination are complete. The last month may change with the next release.',
  },
  datasets: ['customs-exports-330499'],
  observe: (tables) => observeCustoms(tables['customs-exports-330499'].item, tables['customs-exports-330499'].country),
  slices: [
    { dimension: 'hs10', codes: ['3304991000', '3304992000', '3304993000', '3304999000'] },
    { dimension: 'destination', codes: ['US', 'CN', 'JP', 'HK', 'VN', 'TW', 'PL', 'GB', 'FR', 'OTHER'] },
  ],
});
