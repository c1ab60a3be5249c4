/** Words of the home page. */
export const home = {
  kicker: '중소벤처기업부 2026년 업무보고(2025년 12월 17일) 약속 점검',
  question: '정부가 약속한 중소기업 정책, 어디까지 왔나',
  description:
    '중소벤처기업부가 2026년 업무보고에서 밝힌 약속을 발표된 수치로 하나씩 확인합니다. 모든 수치에 출처가 있고 CSV로 내려받을 수 있습니다.',
  /** `states` reads 달성 3개, 순항 5개. */
  answer: (pledges: string, silent: number, states: string) =>
    `약속 ${pledges} 가운데 ${silent}개는 약속한 뒤 발표된 수치를 찾지 못했습니다. 수치가 나온 약속의 판정은 ${states}입니다.`,
  stateCount: (verdict: string, count: string) => `${verdict} ${count}개`,
  facts: (asOf: string, indicators: string, pages: string, recent: number) => [
    `기준일 ${asOf}`,
    `지표 ${indicators}`,
    `출처 ${pages}(최근 반년 ${recent})`,
  ],
  countsHeading: '판정별 약속 수',
  filtered: (state: string) => `판정이 ‘${state}’인 약속만 보고 있습니다.`,
  showAll: '모든 약속 보기',
  flagshipsHeading: '네 가지 핵심 약속',
  known: '함께 볼 수치',
  programmeMore: (name: string) => `${name} 약속 모두 보기`,
  othersHeading: '과제별 모든 약속',
  silence: (silent: number, pledges: string) => `약속 ${pledges} 중 ${silent}개는 아직 발표된 수치를 찾지 못했습니다.`,
  silenceLink: '수치 없는 약속을 오래된 순서로 보기',
  trackRecordHeading: '지난 약속은 어떻게 됐나',
  trackRecordSummary: (total: string) => `부처가 예전에 내건 목표 ${total}의 결과입니다.`,
  trackRecordLink: '지난 약속 모두 보기',
  revisionsHeading: '최근 바뀐 수치',
  revisionsText: '한번 발표된 뒤 나중에 고쳐진 수치입니다.',
  revisionsLink: '바뀐 수치 모두 보기',
  regionsHeading: '우리 지역',
  regionsText: '시도를 고르면 그 지역에 발표된 수치와 아직 없는 수치를 볼 수 있습니다.',
  dataHeading: '데이터 내려받기',
  dataText: '이 사이트의 모든 수치는 출처와 함께 내려받아 쓸 수 있습니다. CSV 파일은 엑셀에서 바로 열립니다.',
  dataLink: '지표별 파일과 형식 보기',
};
