/** Words of the feeds and of the calendar. */
export const feeds = {
  kinds: {
    all: { title: '성장사다리 2030: 새로운 것', subtitle: '새로 한 일, 새 수치, 바뀐 판정과 바뀐 수치를 알립니다.' },
    steps: { title: '성장사다리 2030: 새로 한 일', subtitle: '약속을 향해 새로 한 일을 알립니다.' },
    figures: { title: '성장사다리 2030: 새 수치', subtitle: '새로 발표된 수치를 알립니다.' },
    verdicts: { title: '성장사다리 2030: 바뀐 판정', subtitle: '판정이 바뀐 약속을 알립니다.' },
    corrections: { title: '성장사다리 2030: 바뀐 수치', subtitle: '발표된 뒤 값이 바뀐 수치를 알립니다.' },
  },
  figure: (quantity: string, value: string) => `${quantity}: ${value}`,
  others: (count: string) => `같은 날 나온 다른 수치 ${count}개`,
  received: '발표일을 알 수 없어 받은 날로 적음',
  step: (pledge: string, stage: string) => `${pledge}: ${stage}`,
  verdict: (pledge: string, from: string, to: string) => `${pledge}: ${from} → ${to}`,
  verdictSummary: '지난 판의 판정과 이번 판의 판정입니다.',
  revision: (quantity: string, from: string, to: string) => `${quantity}: ${from} → ${to}`,
  source: (publisher: string, address: string) => `출처: ${publisher} ${address}`,
  calendar: '성장사다리 2030: 예정',
  calendarWhat: '정부가 스스로 밝힌 예정과 기한입니다.',
  due: (pledge: string) => `${pledge}: 예정`,
  dueBy: (period: string) => `밝힌 때: ${period}`,
};
