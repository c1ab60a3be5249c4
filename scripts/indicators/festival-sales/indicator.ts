import type { ReportSelection } from '../../terms/report-selection.ts';
import { defineIndicator } from '../indicator.ts';

const sales = (measure: string): ReportSelection => ({
  indicator: 'donghaeng-festival',
  measure,
  unit: 'KRW billion',
  with: { measure: 'sales' },
});

export default defineIndicator({
  id: 'festival-sales',
  programme: 'small-business',
  name: { ko: '동행축제 매출', en: 'Sales of the Donghaeng Festival' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '중소기업과 소상공인의 제품을 함께 파는 소비 행사인 동행축제에서 올린 매출입니다. 중소벤처기업부가 행사마다 발표합니다.',
    en: 'Sales at the Donghaeng Festival, a shopping event for goods of SMEs and small businesses, as published by the ministry after each event.',
  },
  counts: {
    ko: '온라인과 오프라인 매출에 온누리상품권과 지역사랑상품권 판매액을 더합니다. 월로 적힌 값은 그달에 열린(또는 시작한) 행사의 매출입니다.',
    en: 'Sales online and in shops, plus gift certificates sold. A value given for a month is that of the event held, or begun, in that month.',
  },
  countsNot: {
    ko: '행사가 없었어도 팔렸을 몫을 빼지 않으므로 행사의 효과가 아닙니다. 2025년 9월에는 직접 매출(6,634억 원)과 상품권 판매액이 따로 발표되어 잇지 않았습니다.',
    en: 'What would have been sold anyway is not subtracted, so it does not measure the effect of the event. For September 2025 direct sales (KRW 663.4 billion) and gift certificates were published apart and are not joined to it.',
  },
  caution: {
    ko: '해마다 행사의 횟수와 기간이 다릅니다. 2020년 6월은 앞선 행사인 동행세일입니다. 2024년은 4조 5,000억 원으로 반올림해 발표되었고, 세 차례 행사를 더하면 4조 5,347억 원입니다.',
    en: 'The number and length of events differ from year to year. June 2020 is that of the forerunner, the Donghaeng Sale. For 2024 a rounded KRW 4.5 trillion was published; its three events add up to 4,534.7 billion.',
  },
  reports: [sales('flow'), sales('event')],
});
