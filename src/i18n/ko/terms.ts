import type { Measure } from '../../model/indicator.ts';
import type { Role, Status } from '../../model/observation.ts';
import type { PAST_STATES } from '../../model/pledge.ts';
import type { Revision } from '../../model/publication.ts';
import type { Frequency } from '../../model/period.ts';
import type { PublisherKind, UNUSED } from '../../model/report.ts';
import type { Expected, PledgeKind, Rung, Stage } from '../../model/step.ts';
import type { Read, Strength } from '../../model/strength.ts';
import type { Compound, State, Verdict } from '../../model/verdict.ts';

type Unused = (typeof UNUSED)[number];
type PastState = (typeof PAST_STATES)[number];

/** Names of the codes of the publication: one word or sentence for each, wherever it is said. */
export const terms = {
  /** The verdict: always sign, word and colour together, so that greyscale and colour blindness lose nothing. */
  states: {
    met: '달성',
    'in-force': '시행 중',
    keeping: '유지',
    'on-track': '순항',
    'speed-up': '가속 필요',
    behind: '뒤처짐',
    'moving-away': '역행',
    missed: '미달',
    'too-early': '판정 전',
    'not-rated': '아직 확인 못 함',
    'no-target': '목표 없음',
  } satisfies Record<State, string>,

  /** One sentence each: what the verdict says and by what rule. */
  stateMeanings: {
    met: '목표에 이르렀습니다.',
    'in-force': '약속한 규정이 시행되고 있습니다.',
    keeping: '해마다 지키기로 한 수준을 지켰습니다.',
    'on-track': '최근 수치의 때까지 필요한 변화의 95% 이상을 이루었습니다.',
    'speed-up': '최근 수치의 때까지 필요한 변화의 60% 이상 95% 미만을 이루었거나, 최근 추세로는 목표에 모자랍니다.',
    behind: '최근 수치의 때까지 필요한 변화의 60%에 못 미치거나, 최근 목표 쪽으로 움직이지 않았습니다.',
    'moving-away': '출발점보다 목표에서 멀어졌습니다.',
    missed: '기한이 지났고 목표에 이르지 못했습니다.',
    'too-early': '기준점에서 한 해가 지나지 않아 아직 판정하지 않습니다.',
    'not-rated': '우리가 찾아본 자료에서 약속한 뒤의 수치를 찾지 못했습니다.',
    'no-target': '부처가 목표를 정하지 않은 지표입니다.',
  } satisfies Record<State, string>,

  /** What a pace alone says, where no trend has lowered the verdict. */
  paceMeanings: {
    'speed-up': '최근 수치의 때까지 필요한 변화의 60% 이상 95% 미만을 이루었습니다.',
    behind: '최근 수치의 때까지 필요한 변화의 60%에 못 미칩니다.',
  } as Readonly<Partial<Record<State, string>>>,

  /** Why a verdict is lower than its pace alone would give. */
  lowered: {
    'projected-gap': '최근 몇 해의 평균 변화가 이어지면 기한까지 남은 길의 20% 넘게 모자랍니다.',
    'no-movement': '최근 몇 해의 평균 변화가 목표 쪽으로 움직이지 않았습니다.',
  } satisfies Record<NonNullable<Verdict['lowered']>, string>,

  statuses: {
    A: '공표',
    P: '잠정',
    E: '추정·산출',
    B: '기준 변경',
    M: '수치 없음',
  } satisfies Record<Status, string>,

  /** What each status code says of a value, wherever it is explained. */
  statusMeanings: {
    A: '발표된 그대로의 값',
    P: '발표한 곳이 잠정이라고 밝힌 값. 나중에 바뀔 수 있음',
    E: '반올림하거나 어림해 발표된 값, 또는 우리가 다른 수치로 계산한 값',
    B: '집계 기준이 바뀌어 앞의 값과 이어지지 않는 값',
    M: '발표된 수치를 찾지 못했거나 합계를 낼 수 없음',
  } satisfies Record<Status, string>,

  /** What kind of period a value is of. */
  periodTypes: {
    year: '해',
    half: '반기',
    quarter: '분기',
    month: '달',
    day: '날',
    'year-to-date': '1월부터의 누계',
    interval: '그 밖의 구간',
  } satisfies Record<Frequency | 'year-to-date', string>,

  /** How a report was judged for one figure. */
  roles: {
    published: '이 값을 채택',
    agrees: '같은 값',
    rounded: '같은 값을 반올림하거나 끝수를 버림',
    finer: '같은 값을 더 자세히, 날짜가 없어 채택하지 않음',
    revised: '나중에 바뀐 이전 값',
    contested: '서로 다른 값, 미결정',
    overruled: '서로 다른 값, 채택하지 않음',
    input: '산출에 쓰인 값',
  } satisfies Record<Role, string>,

  /** Why no figure rests on a report. */
  unused: {
    target: '목표를 밝힌 것',
    plan: '계획을 밝힌 것',
    'growth-rate': '증감률만 밝힌 것',
    'other-definition': '정의가 다른 수치',
    'other-measure': '다른 것을 잰 수치',
    'no-indicator': '다루는 지표가 없음',
  } satisfies Record<Unused, string>,

  reportKinds: {
    observation: '실제 수치',
    target: '목표',
    plan: '계획',
  } satisfies Record<'observation' | 'target' | 'plan', string>,

  publisherKinds: {
    official: '부처·통계기관',
    agency: '산하·공공기관',
    press: '언론',
    reprint: '전재·사본',
    secondary: '2차 자료',
  } satisfies Record<PublisherKind, string>,

  measures: {
    flow: '기간 중',
    stock: '기간 말',
    cumulative: '누적',
    share: '비율',
  } satisfies Record<Measure, string>,

  /** The classes of the compound-growth yardstick, in the words of the national SDG sites. */
  compound: {
    target_achieved: '목표 달성',
    substantial_progress: '상당한 진전',
    moderate_progress: '보통의 진전',
    limited_progress: '제한된 진전',
    deterioration: '악화',
    not_available: '계산할 수 없음',
  } satisfies Record<Compound['status'], string>,

  /** How an earlier target ended. */
  pastStates: {
    met: '달성',
    missed: '미달',
    replaced: '다른 목표로 바뀜',
    dropped: '중단',
    running: '기한 전',
    'no-figure': '확인할 수치 없음',
  } satisfies Record<PastState, string>,

  revisionKinds: {
    'provisional-to-final': '잠정치의 확정',
    revision: '발표 값의 변경',
    correction: '오류 정정',
  } satisfies Record<Revision['kind'], string>,
  contested: '출처 엇갈림',

  /** How strong the ground of a figure or a step is: one word beside it. */
  strengths: {
    official: '공식',
    several: '여러 출처',
    single: '출처 하나',
    undated: '날짜 없음',
    copy: '사본',
  } satisfies Record<Strength, string>,
  reads: {
    page: '페이지를 읽음',
    copy: '공개된 사본',
    headline: '제목이나 첫 문장만',
    secondary: '다른 페이지의 인용',
  } satisfies Record<Read, string>,

  /** The rungs of the ladder. */
  rungs: {
    announced: '발표',
    enacted: '법·예산',
    opened: '공고',
    applied: '신청',
    chosen: '선정',
    delivered: '집행',
    counted: '수치',
  } satisfies Record<Rung, string>,

  /** What an event was, in the record of steps. */
  stages: {
    announced: '발표',
    proposed: '발의·제안',
    legislated: '법·규정',
    funded: '예산',
    opened: '공고·모집',
    applied: '신청',
    chosen: '선정',
    delivered: '지급·집행',
    reviewed: '점검',
    changed: '변경',
    stalled: '멈춤',
    related: '관련 사업',
  } satisfies Record<Stage, string>,

  /** What a pledge promises. */
  pledgeKinds: {
    rule: '제도',
    budget: '예산',
    choice: '선정',
    level: '해마다',
    outcome: '성과',
  } satisfies Record<PledgeKind, string>,

  /** What became of what was expected. */
  expectedStates: {
    due: '예정',
    seen: '확인됨',
    'not-seen': '그날이 지났고 찾지 못함',
  } satisfies Record<Expected['state'], string>,
};
