import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'delivery-price-indexation',
  programme: 'performance-sharing',
  name: { ko: '납품대금 연동제 동행기업 누계', en: 'Partner companies of delivery-price indexation, running total' },
  unit: 'companies',
  measure: 'cumulative',
  definition: {
    ko: '주요 원재료 값이 오르내리면 납품 대금도 함께 조정하는 납품대금 연동제에 ‘동행기업’으로 참여한 기업을 모두 더한 수입니다.',
    en: 'All companies that joined as partners of delivery-price indexation, under which the price paid to suppliers moves with the price of main raw materials.',
  },
  counts: {
    ko: '스스로 참여한 기업을 셉니다. 대금을 주는 위탁기업과 대금을 받는 수탁기업이 모두 들어 있습니다.',
    en: 'Companies that joined of their own accord: the contractors that pay and the suppliers that are paid.',
  },
  countsNot: {
    ko: '연동 약정을 법에 따라 맺어야 하는 거래의 수가 아닙니다. 약정을 맺은 비율이나 제도를 아는 비율 같은 조사 결과도 아닙니다.',
    en: 'Not the number of transactions for which the law requires an indexation agreement, and not survey results such as the share with an agreement or the share that knows the scheme.',
  },
  caution: {
    ko: '2023년 12월 12일의 1만 154개사 뒤로는 찾은 수치가 없습니다. 위탁기업이 협력사와 함께 들어오므로 수탁기업이 대부분입니다.',
    en: 'No figure was found after the 10,154 companies of 12 December 2023. Contractors join together with their suppliers, so that most of them are suppliers.',
  },
  reports: [
    {
      indicator: 'delivery-price-indexation',
      measure: 'cumulative',
      unit: 'companies',
      with: { measure: 'participating-companies' },
      slices: ['role'],
    },
  ],
  slices: [{ dimension: 'role', codes: ['contractor', 'supplier'] }],
});
