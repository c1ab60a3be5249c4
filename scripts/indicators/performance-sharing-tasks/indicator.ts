import type { ReportSelection } from '../../terms/report-selection.ts';
import { defineIndicator } from '../indicator.ts';

/** Tasks that pages count at one stage only; never joined to the total. */
const atStage = (measure: string): ReportSelection => ({
  indicator: 'performance-sharing',
  measure: 'cumulative',
  unit: 'tasks',
  with: { measure },
  add: { measure },
});

export default defineIndicator({
  id: 'performance-sharing-tasks',
  programme: 'performance-sharing',
  name: { ko: '성과공유제 과제 누계', en: 'Performance-sharing tasks, running total' },
  unit: 'tasks',
  measure: 'cumulative',
  definition: {
    ko: '기업과 거래처가 성과를 나누기로 하고 함께 한 과제를 제도가 시작된 2012년부터 더한 수입니다.',
    en: 'Joint tasks whose results a company and its suppliers agreed to share, added up since the scheme began in 2012.',
  },
  counts: {
    ko: '정부의 제4차 기본계획이 밝힌 성과공유 과제의 누계입니다. 등록한 과제와 끝난 과제는 나누어 보여 줍니다.',
    en: 'The running total of performance-sharing tasks as given in the government’s fourth basic plan. Registered and completed tasks are shown apart.',
  },
  countsNot: {
    ko: '과제에 참여한 기업 수가 아닙니다. 협력이익공유제의 과제도 들어 있지 않습니다.',
    en: 'It is not the number of companies taking part, and it leaves out the tasks of profit sharing between companies, another scheme.',
  },
  caution: {
    ko: '2014년 기사의 4,083건과 4,513건은 진행 중인 과제를 센 것이어서, 그보다 적은 2016년 누계 3,305건과 기준이 다릅니다. 두 수치를 이어 줄었다고 읽을 수 없습니다.',
    en: 'The 4,083 and 4,513 of 2014 were tasks under way, counted differently from the smaller running total of 3,305 in 2016. The two do not show a fall.',
  },
  reports: [
    { indicator: 'performance-sharing', measure: 'cumulative', unit: 'tasks', with: { measure: 'tasks' } },
    atStage('registered-tasks'),
    atStage('tasks-under-way'),
    atStage('completed-tasks'),
  ],
  slices: [{ dimension: 'measure', codes: ['registered-tasks', 'tasks-under-way', 'completed-tasks'] }],
});
