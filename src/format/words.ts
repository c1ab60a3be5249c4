import type { PAST_STATES } from '../model/pledge.ts';
import type { Revision } from '../model/publication.ts';
import type { PublisherKind, ROLES, UNUSED } from '../model/report.ts';
import type { Measure } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import type { Compound, State, Verdict } from '../model/verdict.ts';

type Role = (typeof ROLES)[number];
type Unused = (typeof UNUSED)[number];
type PastState = (typeof PAST_STATES)[number];

/** The verdict: always sign, word and colour together, so that greyscale and colour blindness lose nothing. */
export const STATE_WORDS: Readonly<Record<State, Text>> = {
  met: { ko: '달성', en: 'met' },
  keeping: { ko: '유지', en: 'keeping' },
  'on-track': { ko: '순항', en: 'on track' },
  'speed-up': { ko: '가속 필요', en: 'speed up' },
  behind: { ko: '부진', en: 'behind' },
  'moving-away': { ko: '역행', en: 'moving away' },
  missed: { ko: '미달', en: 'missed' },
  'too-early': { ko: '판정 보류', en: 'too early to say' },
  'awaiting-first-figure': { ko: '발표된 수치 없음', en: 'no figure yet' },
  'no-target': { ko: '목표 없음', en: 'no target' },
};

export const STATE_SIGNS: Readonly<Record<State, string>> = {
  met: '✓',
  keeping: '✓',
  'on-track': '▲',
  'speed-up': '◆',
  behind: '▼',
  'moving-away': '✕',
  missed: '✕',
  'too-early': '○',
  'awaiting-first-figure': '○',
  'no-target': '○',
};

/** One sentence each: what the verdict says and by what rule. */
export const STATE_MEANINGS: Readonly<Record<State, Text>> = {
  met: { ko: '목표에 이르렀습니다.', en: 'The target has been reached.' },
  keeping: { ko: '해마다 지키기로 한 수준을 지켰습니다.', en: 'The level promised for every year has been kept.' },
  'on-track': {
    ko: '지금까지 왔어야 할 길의 95% 이상을 왔습니다.',
    en: 'At least 95% of the way due by now has been covered.',
  },
  'speed-up': {
    ko: '지금까지 왔어야 할 길의 60% 이상 95% 미만을 왔거나, 최근 추세로는 목표에 모자랍니다.',
    en: 'Between 60% and 95% of the way due by now has been covered, or the recent trend falls short of the target.',
  },
  behind: {
    ko: '지금까지 왔어야 할 길의 60%에 못 미치거나, 최근 목표 쪽으로 움직이지 않았습니다.',
    en: 'Less than 60% of the way due by now has been covered, or there has been no recent movement towards the target.',
  },
  'moving-away': { ko: '출발점보다 목표에서 멀어졌습니다.', en: 'It is further from the target than where it began.' },
  missed: {
    ko: '기한이 지났고 목표에 이르지 못했습니다.',
    en: 'The due date has passed and the target was not reached.',
  },
  'too-early': {
    ko: '수치가 하나뿐이어서 아직 판정하지 않습니다.',
    en: 'There is one figure only, so no verdict is given yet.',
  },
  'awaiting-first-figure': {
    ko: '약속한 뒤로 발표된 수치가 없습니다.',
    en: 'No figure has been published since the pledge was made.',
  },
  'no-target': { ko: '부처가 목표를 정하지 않은 지표입니다.', en: 'The ministry has set no target for it.' },
};

/** What a pace alone says, where no trend has lowered the verdict. */
export const PACE_MEANINGS: Readonly<Partial<Record<State, Text>>> = {
  'speed-up': {
    ko: '지금까지 왔어야 할 길의 60% 이상 95% 미만을 왔습니다.',
    en: 'Between 60% and 95% of the way due by now has been covered.',
  },
  behind: {
    ko: '지금까지 왔어야 할 길의 60%에 못 미칩니다.',
    en: 'Less than 60% of the way due by now has been covered.',
  },
};

/** Why a verdict is lower than its pace alone would give. */
export const LOWERED_WORDS: Readonly<Record<NonNullable<Verdict['lowered']>, Text>> = {
  'projected-gap': {
    ko: '최근 몇 해의 평균 변화가 이어지면 기한까지 남은 길의 20% 넘게 모자랍니다.',
    en: 'At the recent yearly average, more than 20% of the remaining way would still be missing at the due date.',
  },
  'no-movement': {
    ko: '최근 몇 해의 평균 변화가 목표 쪽으로 움직이지 않았습니다.',
    en: 'The recent yearly average does not move towards the target.',
  },
};

export const STATUS_WORDS: Readonly<Record<Status, Text>> = {
  A: { ko: '공표', en: 'as published' },
  P: { ko: '잠정', en: 'provisional' },
  E: { ko: '추정·산출', en: 'estimated or derived' },
  B: { ko: '기준 변경', en: 'break in series' },
  M: { ko: '수치 없음', en: 'missing' },
};

/** How a report was judged for one figure. */
export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  published: { ko: '이 값을 채택', en: 'its value stands' },
  agrees: { ko: '같은 값', en: 'states the same value' },
  rounded: { ko: '같은 값을 반올림', en: 'the same value, rounded' },
  revised: { ko: '나중에 바뀐 이전 값', en: 'an earlier value, revised later' },
  contested: { ko: '서로 다른 값, 미결정', en: 'contradicts, undecided' },
  overruled: { ko: '서로 다른 값, 채택하지 않음', en: 'contradicts, decided against' },
  input: { ko: '산출에 쓰인 값', en: 'used to derive a figure' },
};

/** Why no figure rests on a report. */
export const UNUSED_WORDS: Readonly<Record<Unused, Text>> = {
  target: { ko: '목표를 밝힌 것', en: 'states a target' },
  plan: { ko: '계획을 밝힌 것', en: 'states a plan' },
  'growth-rate': { ko: '증감률만 밝힌 것', en: 'states a growth rate only' },
  'other-definition': { ko: '정의가 다른 수치', en: 'of another definition' },
  'other-measure': { ko: '다른 것을 잰 수치', en: 'measures something else' },
  'no-indicator': { ko: '다루는 지표가 없음', en: 'no indicator follows it' },
};

export const REPORT_KIND_WORDS: Readonly<Record<'observation' | 'target' | 'plan', Text>> = {
  observation: { ko: '실제 수치', en: 'observed figure' },
  target: { ko: '목표', en: 'target' },
  plan: { ko: '계획', en: 'plan' },
};

export const PUBLISHER_KIND_WORDS: Readonly<Record<PublisherKind, Text>> = {
  official: { ko: '정부·통계기관', en: 'government or statistics office' },
  agency: { ko: '산하·공공기관', en: 'agency' },
  press: { ko: '언론', en: 'press' },
  reprint: { ko: '보도자료 전재', en: 'reprinted release' },
  secondary: { ko: '기타', en: 'other' },
};

export const MEASURE_WORDS: Readonly<Record<Measure, Text>> = {
  flow: { ko: '기간 중', en: 'during the period' },
  stock: { ko: '기간 말', en: 'at the end of the period' },
  cumulative: { ko: '누적', en: 'running total' },
  share: { ko: '비율', en: 'share' },
};

/** The classes of the compound-growth yardstick, in the words of the national SDG sites. */
export const COMPOUND_WORDS: Readonly<Record<Compound['status'], Text>> = {
  target_achieved: { ko: '목표 달성', en: 'target achieved' },
  substantial_progress: { ko: '상당한 진전', en: 'substantial progress' },
  moderate_progress: { ko: '보통의 진전', en: 'moderate progress' },
  limited_progress: { ko: '제한된 진전', en: 'limited progress' },
  deterioration: { ko: '악화', en: 'deterioration' },
  not_available: { ko: '계산할 수 없음', en: 'not available' },
};

/** How an earlier target ended. */
export const PAST_STATE_WORDS: Readonly<Record<PastState, Text>> = {
  met: { ko: '달성', en: 'met' },
  missed: { ko: '미달', en: 'missed' },
  replaced: { ko: '다른 목표로 바뀜', en: 'replaced' },
  dropped: { ko: '중단', en: 'dropped' },
  running: { ko: '기한 전', en: 'still running' },
  'no-figure': { ko: '확인할 수치 없음', en: 'no figure found' },
};

export const PAST_STATE_SIGNS: Readonly<Record<PastState, string>> = {
  met: '✓',
  missed: '✕',
  replaced: '◆',
  dropped: '▼',
  running: '→',
  'no-figure': '○',
};

export const REVISION_WORDS: Readonly<Record<Revision['kind'], Text>> = {
  'provisional-to-final': { ko: '잠정치의 확정', en: 'provisional made final' },
  revision: { ko: '발표 값의 변경', en: 'published value changed' },
  correction: { ko: '오류 정정', en: 'correction of an error' },
};

export const CONTESTED_WORD: Text = { ko: '출처 엇갈림', en: 'sources disagree' };
