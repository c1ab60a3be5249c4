import type { programme as ko } from '../ko/programme.ts';

/** Words of a programme's page. */
export const programme: typeof ko = {
  task: (name) => `Task of the Work Report: ${name}`,
  pledgesHeading: 'Pledges',
  contextHeading: 'Seen beside them',
  contextText:
    'These figures have no target or count something else, but they help to understand the pledges. They are not their results.',
  earlierHeading: 'How earlier targets ended',
  earlierCaption: 'Targets the ministry set earlier, and what came of them',
  earlierColumns: { target: 'Target', due: 'Due', value: 'Value', reached: 'Outcome', state: 'State' },
  earlierLink: 'See them with their sources',
};
