/** Words of the home page. */
export const home = {
  kicker: '중소벤처기업부 2026년 업무보고와 그 무렵의 계획에서 나온 약속',
  question: '정부가 약속한 중소기업 정책, 어디까지 왔나',
  description:
    '중소벤처기업부가 2026년 업무보고와 그 무렵의 계획에서 한 약속을 단계와 수치로 하나씩 확인합니다. 모두 출처가 있고 내려받을 수 있습니다.',
  /** How much is known of some pledges, in one sentence; what there is none of is not said. */
  answer: (pledges: number, figure: number, step: number, none: number) => {
    const found = [figure > 0 && `${figure}개는 수치를`, step > 0 && `${step}개는 진행 단계를`]
      .filter(Boolean)
      .join(', ');
    if (!found) return `약속 ${pledges}개 모두 아직 수치도 진행 단계도 찾지 못했습니다.`;
    const of = `약속 ${pledges}개 가운데 ${found}`;
    if (none > 0) return `${of} 찾았고, ${none}개는 아직 둘 다 찾지 못했습니다.`;
    if (figure === 0) return `약속 ${pledges}개 모두 진행 단계를 찾았고, 수치는 아직 찾지 못했습니다.`;
    return step === 0 ? `약속 ${pledges}개 모두 수치를 찾았습니다.` : `${of} 찾았습니다.`;
  },
  /** `read` is the last day of what was read; '' where it is not known. */
  readTo: (asOf: string, read: string) => `기준일 ${asOf}${read && ` · ${read}까지의 자료를 읽었습니다`}`,
  known: { figure: '수치가 나온 것', step: '단계가 확인된 것', none: '찾지 못한 것' },
  knownHeading: '무엇을 찾았나',
  /** `left` is null where the year is over. */
  dueHeading: (year: string, count: number, left: string | null) =>
    `${year}이 기한 ${count}개${left === null ? '' : ` · ${left} 남음`}`,
  dueMore: (count: number) => `기한이 올해인 약속 ${count}개 모두 보기`,
  next: (due: string, text: string, when: string) => `다음: ${text} (${due}, ${when})`,
  newsHeading: '새로 나온 것',
  regionsHeading: '우리 지역',
  flagshipsHeading: '네 가지 핵심 약속',
  ground: '바탕이 되는 수치(실적 아님)',
  pledgesHeading: (count: number) => `모든 약속 ${count}개`,
  allPledges: (count: number) => `약속 ${count}개 모두 보기`,
  filterHeading: '골라 보기',
  filterBy: { known: '찾은 것', rung: '단계', due: '기한', kind: '종류', task: '과제', area: '지역' },
  filtered: (choice: string) => `‘${choice}’만 보고 있습니다.`,
  showAll: '모두 보기',
  noDue: '기한 없음',
  orderBy: '순서',
  orders: { due: '핵심·가까운 기한', latest: '최근 소식', rung: '나아간 단계', name: '이름' },
  moreHeading: '더 보기',
};
