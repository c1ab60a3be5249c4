import { withParticle } from '../../format/particle.ts';

/** Words about one pledge, wherever it is listed. */
export const pledge = {
  /** Due by a year, held every year, or without a date. */
  by: (due: string, value: string) => `${due}까지 ${value}`,
  inYear: (due: string, value: string) => `${due}에 ${value}`,
  eachYear: (value: string) => `해마다 ${value}`,
  undated: (value: string) => `${value}(기한 없음)`,
  noNumber: '수치로 밝힌 목표 없음',
  noNumberBy: (due: string) => `${due}까지, 수치로 밝힌 목표 없음`,
  figure: (period: string, value: string) => `${period} ${value}`,
  noFigure: '수치를 찾지 못함',
  notFoundTo: (day: string) => `${day}까지 읽은 자료에서 찾지 못함`,
  notFound: '읽은 자료에서 찾지 못함',
  latestStep: (date: string, text: string) => `${date} ${text}`,

  /** The headline of a pledge, by rules from its furthest step and figure. */
  headline: {
    /** The same unit twice: where a language need not say it again, `number` is the bare number of the chosen. */
    chosen: (applied: string, chosen: string, _number: string) =>
      `${withParticle(applied, '이/가')} 신청해 ${withParticle(chosen, '이/가')} 뽑혔습니다.`,
    stillToCome: (target: string) => `최종 ${withParticle(target, '은/는')} 아직입니다.`,
    countsOther: (target: string) => `약속이 세는 ${target}에 대한 수치는 찾지 못했습니다.`,
    notFound: (target: string) => `약속한 ${target}에 대한 수치는 찾지 못했습니다.`,
    inForce: (day: string) => `${day}부터 시행되고 있습니다.`,
    /** A rule that applied before it was pledged. */
    inForceBefore: (day: string) => `약속하기 전인 ${day}부터 시행되고 있었습니다.`,
    nothing: (name: string) => `${name}: 약속 뒤의 단계도 수치도 찾지 못했습니다.`,
    nothingTo: (name: string, day: string) => `${name}: ${day}까지의 자료에서 약속 뒤의 단계도 수치도 찾지 못했습니다.`,
  },

  /** What the government said would come. */
  expected: {
    heading: '다음에 나올 것',
    lead: '정부가 스스로 밝힌 일정입니다.',
    /** `days` reads 35일. */
    daysLeft: (days: string) => `${days} 남음`,
    ownDue: (promise: string) => `이 약속의 기한: ${promise}`,
    seen: (day: string) => `확인됨(${day})`,
    notSeen: '날짜가 지났고 확인하지 못함',
    notSeenTo: (day: string) => `날짜가 지났고, ${day}까지의 자료에서 확인하지 못함`,
    /** What we read ends before the day came. */
    notRead: (day: string) => `날짜가 지났으나, 찾아본 자료가 ${day}까지라 아직 알 수 없음`,
    none: '정부가 밝힌 다음 일정을 찾지 못했습니다.',
    soonest: (due: string, text: string) => `${due}: ${text}`,
  },

  searched: {
    heading: '어디를 언제까지 찾아봤나',
    lead: '찾지 못했다는 말은 아래에서 찾지 못했다는 뜻입니다. 알고 있는 자료가 있으면 알려 주십시오.',
    none: '찾아본 곳의 기록이 아직 없습니다.',
    place: '찾아본 곳',
    covers: '읽은 자료의 날짜',
    on: (day: string) => `${day}에 찾아봄`,
    span: (from: string, to: string) => `${from}~${to}`,
    completenessOf: { good: '거의 모두 읽음', partial: '일부만 읽음' },
    tell: '알고 있는 자료 알려 주기',
    all: '모든 약속의 기록 보기',
  },

  page: {
    differing: '출처가 엇갈리는 점',
    description: (name: string, promise: string) =>
      `${name}(${promise}): 지금까지 확인한 단계와 수치, 다음 일정, 무엇을 세고 무엇을 세지 않는지를 출처와 함께 정리했습니다.`,
    promised: '약속',
    due: '기한',
    dueEnd: (due: string) => `${due} 말`,
    dueLeft: (due: string, days: string) => `${due} 말 · ${days} 남음`,
    duePassed: (due: string) => `${due} 말(지남)`,
    noDue: '정해진 기한 없음',
    inForce: '시행',
    /** `days` is '' once the day has come. */
    inForceFrom: (day: string, days: string) => `${day}부터${days && ` · ${days} 남음`}`,
    result: '결과',
    plan: '밝힌 계획',
    ladder: '어디까지 왔나',
    ladderNote:
      '채운 칸은 우리가 페이지를 직접 읽은 단계, 빈 칸은 사본이나 제목만 본 단계, 점은 아직 확인하지 못한 단계입니다.',
    steps: '확인한 단계',
    stepsAll: (count: string) => `확인한 단계 ${count} 모두 보기`,
    noSteps: (day: string) =>
      day ? `${day}까지의 자료에서 약속 뒤의 단계를 찾지 못했습니다.` : '약속 뒤의 단계를 찾지 못했습니다.',
    figure: '수치로 보면',
    figureLink: (name: string) => `${name}: 표와 계산 과정, 내려받기`,
    before: '약속 전에는',
    beforeLead: '약속하기 전의 단계입니다. 진행으로 세지 않습니다.',
    counts: '무엇을 세고 무엇을 세지 않나',
    wording: '약속의 내용',
    firstFigure: '무엇이 나오면 첫 실적인가',
    related: '함께 볼 수치',
    relatedLead: '약속의 바탕을 알려 주는 다른 수치입니다. 이 약속의 실적이 아닙니다.',
    statements: (count: string) => `이 약속을 밝힌 출처 ${count}`,
    take: '가져가기',
    cite: '인용',
    embed: '다른 사이트에 넣기',
    share: '공유',
    shared: '주소를 복사했습니다',
    programme: (name: string) => `${name} 약속 모두 보기`,
    files: '단계와 일정 내려받기',
  },
};
