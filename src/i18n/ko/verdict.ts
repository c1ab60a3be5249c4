import type { Status } from '../../model/observation.ts';
import type { PastTarget } from '../../model/pledge.ts';
import type { Compound, State } from '../../model/verdict.ts';

/** Words of the verdicts. */
export const verdict = {
  states: {
    met: '달성',
    keeping: '유지',
    'on-track': '순항',
    'speed-up': '가속 필요',
    behind: '부진',
    'moving-away': '역행',
    missed: '미달',
    'too-early': '판단 이름',
    'awaiting-first-figure': '수치 없음',
    'no-target': '목표 없음',
  } satisfies Record<State, string>,
  meanings: {
    met: '목표에 도달했습니다.',
    keeping: '해마다 지키기로 한 수준을 지키고 있습니다.',
    'on-track': '지금 속도면 기한까지 목표에 닿습니다.',
    'speed-up': '나아가고 있으나 지금 속도로는 목표에 닿지 못합니다.',
    behind: '필요한 속도의 60%에 미치지 못합니다.',
    'moving-away': '기준 시점보다 목표에서 멀어졌습니다.',
    missed: '기한이 지났고 목표에 이르지 못했습니다.',
    'too-early': '발표된 시점이 하나뿐이어서 속도를 잴 수 없습니다.',
    'awaiting-first-figure': '약속한 뒤 발표된 수치가 없습니다.',
    'no-target': '정부가 밝힌 목표값이 없습니다.',
  } satisfies Record<State, string>,
  compound: {
    target_achieved: '목표 달성',
    substantial_progress: '상당한 진전',
    moderate_progress: '보통 진전',
    limited_progress: '제한적 진전',
    deterioration: '악화',
    not_available: '계산할 수 없음',
  } satisfies Record<Compound['status'], string>,
  pastStates: {
    met: '달성',
    missed: '미달',
    replaced: '다른 목표로 바뀜',
    dropped: '중단',
    running: '기한 전',
    'no-figure': '결과 수치 없음',
  } satisfies Record<PastTarget['state'], string>,
  statuses: {
    A: '발표값',
    P: '잠정',
    E: '추정·계산',
    B: '기준 변경',
    M: '수치 없음',
  } satisfies Record<Status, string>,
};
