import type { programme as ko } from '../ko/programme.ts';

/** Words of a programme's page. */
export const programme: typeof ko = {
  task: (name) => `Task of the Work Report: ${name}`,
  standing: (pledges, figure, step, none) =>
    `Of ${pledges === 1 ? '1 pledge' : `${pledges} pledges`}, we found a figure for ${figure} and steps for ${step}; for ${none} we have found neither so far.`,
  pledgesHeading: 'Pledges',
  contextHeading: 'Seen beside them',
  contextText:
    'These figures have no target or count something else, but they help to understand the pledges. They are not their results.',
  earlierHeading: 'How earlier targets ended',
  earlierCaption: 'Targets the ministry set earlier, and what came of them',
  earlierColumns: { target: 'Target', due: 'Due', value: 'Value', reached: 'Outcome', state: 'State' },
  earlierLink: 'See them with their sources',
};
