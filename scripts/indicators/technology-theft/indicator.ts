import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'technology-theft',
  programme: 'performance-sharing',
  name: { ko: '중소기업 기술 유출 피해액', en: 'Damage to SMEs from leaked technology' },
  unit: 'KRW billion',
  measure: 'flow',
  definition: {
    ko: '중소기업이 그해 기술 유출로 입었다고 답한 피해액입니다. 중소벤처기업부의 조사가 국정감사에서 공개된 것입니다.',
    en: 'Damage that SMEs said they suffered from leaked technology in the year, from the ministry’s survey as disclosed in parliamentary audits.',
  },
  counts: {
    ko: '조사에 응한 기업이 스스로 밝힌 피해액을 더합니다.',
    en: 'Losses as stated by the companies that answered the survey.',
  },
  countsNot: {
    ko: '법원이나 경찰이 확인한 피해액이 아닙니다. 피해 기업 수, 사건 수, 2024년 실태조사의 추정 침해 299건과 기업당 평균 손실 18억 2,000만 원은 기준이 달라 잇지 않았습니다.',
    en: 'Not damage established by courts or the police. The number of companies or cases, and the survey of 2024 with its estimate of 299 infringements and an average loss of KRW 1.82 billion a company, are of another definition and are not joined to it.',
  },
  caution: {
    ko: '2014년 피해액은 2017년 기사에는 1,917억 원, 2018년 기사에는 1,270억 원으로 나옵니다. 다른 해의 값은 두 기사가 같습니다. 2017년 뒤로는 같은 기준의 수치를 찾지 못했습니다.',
    en: 'For 2014 a page of 2017 gives KRW 191.7 billion and a page of 2018 gives 127.0 billion; the two agree on the other years. No figure of the same definition was found after 2017.',
  },
  reports: [{ indicator: 'technology-theft', measure: 'amount', unit: 'KRW billion', with: { measure: 'damage' } }],
});
