import type { verdict as ko } from '../ko/verdict.ts';

/** Words of the verdicts. */
export const verdict: typeof ko = {
  states: {
    met: 'Met',
    keeping: 'Kept',
    'on-track': 'On track',
    'speed-up': 'Needs to speed up',
    behind: 'Behind',
    'moving-away': 'Moving away',
    missed: 'Missed',
    'too-early': 'Too early to say',
    'awaiting-first-figure': 'No figure yet',
    'no-target': 'No target',
  },
  meanings: {
    met: 'The target has been reached.',
    keeping: 'The level promised for each year is being held.',
    'on-track': 'At the present pace the target will be reached by the due date.',
    'speed-up': 'Moving forward, but too slowly to reach the target.',
    behind: 'Less than 60% of the pace that is needed.',
    'moving-away': 'Further from the target than at the baseline.',
    missed: 'The due date has passed and the target was not reached.',
    'too-early': 'Only one point has been published, so no pace can be measured.',
    'awaiting-first-figure': 'No figure has been published since the pledge.',
    'no-target': 'The government has named no target value.',
  },
  compound: {
    target_achieved: 'Target achieved',
    substantial_progress: 'Substantial progress',
    moderate_progress: 'Moderate progress',
    limited_progress: 'Limited progress',
    deterioration: 'Deterioration',
    not_available: 'Cannot be computed',
  },
  pastStates: {
    met: 'Met',
    missed: 'Missed',
    replaced: 'Replaced by another target',
    dropped: 'Dropped',
    running: 'Not yet due',
    'no-figure': 'No figure found',
  },
  statuses: {
    A: 'as published',
    P: 'provisional',
    E: 'estimated or derived',
    B: 'break in series',
    M: 'no figure',
  },
};
