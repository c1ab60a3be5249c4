import { withParticle } from '../../format/particle.ts';
import type { TargetWords } from '../target-words.ts';

/** Words in and about charts. Values, periods and lengths of time come in words: `13조 6,244억 원`, `2030년`. */
export const chart = {
  /** Every kind of chart, as a reader knows it. */
  labels: {
    track: '목표까지의 사다리',
    series: '추이',
    breakdown: '나누어 보기',
    provinces: '시·도별',
    sparkline: '작은 추이',
    verdicts: '약속의 판정',
    ladder: '약속의 사다리',
  },
  titled: (name: string, label: string) => `${name}: ${label}`,
  by: (name: string, dimension: string) => `${name}: ${dimension}별`,
  unit: (unit: string) => `단위: ${unit}`,
  won: '원',
  dollars: '달러',

  /** What a reader can ask of a chart. */
  ask: {
    label: '차트 살펴보기',
    chart: '그림',
    table: '표',
    series: '나눈 기간',
    part: '부분',
    whole: '전체',
    as: '보는 법',
    value: '발표된 값',
    change: '한 해 전보다 (이 사이트 계산)',
    index: '처음을 100으로 (이 사이트 계산)',
    share: '전체에서 차지하는 비중 (이 사이트 계산)',
    percent: '%',
    points: '%p',
    from: '첫 해',
    to: '끝 해',
    walk: '수치 하나씩 짚어 보기',
    row: '이 수치의 출처 보기',
    csv: '보이는 대로 CSV',
    listen: '소리로 듣기',
    stop: '멈춤',
    period: '기간',
    ground: '근거',
    none: '고른 해에는 견줄 수치가 없습니다.',
  },

  firstPublished: '처음 발표된 값',
  gap: '수치를 찾지 못한 해',
  /** Where parts of some of the years stand below. */
  gapOfTotals: '전체 수치를 찾지 못한 해',
  gapWithin: '수치를 찾지 못한 기간',
  pathNeeded: '목표까지 필요한 경로',
  /** Where the path stood on the day of the latest figure. */
  pathOn: (day: string) => `${day} 있어야 할 자리`,
  start: (value: string, period: string) => `출발 ${period} · ${value}`,
  notFound: '수치를 찾지 못함',
  notFoundTo: (day: string) => `${day}까지 수치를 찾지 못함`,
  projected: (value: string) => `최근 평균이 이어지면 ${value} (실제\u00a0수치\u00a0아님)`,
  /** The target at the end of its line. */
  targetLabel: ({ value, due, eachYear }: TargetWords) =>
    eachYear ? `목표 해마다 ${value}` : `목표 ${value}${due && ` · ${due}`}`,
  /** The target at the end of a ladder. */
  trackTarget: ({ value, due, eachYear }: TargetWords) =>
    eachYear ? `해마다 ${value}` : `${due && `${due} `}목표 ${value}`,

  /** The ladder of a pledge: its steps as rungs, in words. */
  ladder: {
    reached: (rung: number, of: number, name: string) => `사다리 ${of}단 가운데 ${rung}단(${name})까지 왔습니다.`,
    nothing: '확인된 단계가 없습니다.',
    /** `detail` may be ''. */
    rung: (name: string, day: string, detail: string) => `${name} ${day}${detail && `(${detail})`}`,
    rungs: (rungs: readonly string[]) => `${rungs.join(', ')}.`,
    open: '원문을 읽지 못함',
    /** `day` may be ''. */
    pale: (day: string) => `${day ? `${day}까지 찾아보았으나 ` : ''}발표 뒤의 단계도 수치도 찾지 못했습니다.`,
    paleShort: (day: string, counts: boolean) => `${day}까지 다음 단계${counts ? '도 수치도' : '를'} 찾지 못함`,
    mark: (name: string, day: string) => `${name} ${day}.`,
  },

  /** What a chart shows, in sentences for those who do not see it. */
  says: {
    target: ({ value, due, eachYear, inYear }: TargetWords) =>
      `목표는 ${eachYear ? '해마다 ' : due && `${due}${inYear ? '에' : '까지'} `}${value}입니다.`,
    start: (value: string, period: string) => `출발점은 ${period} ${value}입니다.`,
    milestone: (period: string, value: string) => `중간 목표는 ${period} ${value}입니다.`,
    latest: (value: string, period: string, verdict: string) =>
      `최신 수치는 ${period} ${value}, 판정은 ‘${verdict}’입니다.`,
    none: '찾은 수치가 없습니다.',
    noneTo: (day: string) => `${day}까지 찾아보았으나 수치를 찾지 못했습니다.`,
    at: (value: string, period: string) => `${period} ${value}`,
    only: (figure: string) => `수치는 하나로, ${figure}입니다.`,
    /** `direction` is 1, −1 or 0. */
    change: (first: string, last: string, direction: number) =>
      direction === 0
        ? `${withParticle(first, '과/와')} ${withParticle(last, '이/가')} 같습니다.`
        : `${first}에서 ${withParticle(last, '으로/로')} ${direction > 0 ? '늘었습니다' : '줄었습니다'}.`,
    extremes: (highest: string, lowest: string) => `가장 높은 값은 ${highest}, 가장 낮은 값은 ${lowest}입니다.`,
    contested: (period: string, range: string) =>
      `${period} 수치는 출처에 따라 ${withParticle(range, '으로/로')} 엇갈립니다.`,
    gaps: (periods: string) => `수치를 찾지 못한 기간: ${periods}.`,
    partsOnly: (years: string) => `나눈 값이나 한 해의 일부만 찾은 해: ${years}.`,
    earlier: (figures: string) => `그림에 없는 이전 수치: ${figures}.`,
    provinces: (highest: string, lowest: string) => `가장 높은 곳은 ${highest}, 가장 낮은 곳은 ${lowest}입니다.`,
    provincesWithout: (names: string) => `수치를 찾지 못한 곳: ${names}.`,
    verdicts: (counts: string) => `약속의 판정별 수: ${counts}.`,
  },
};
