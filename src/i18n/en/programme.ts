import type { programme as ko } from '../ko/programme.ts';

/** Words of a programme's page. */
export const programme: typeof ko = {
  task: (name) => `Task of the Work Report: ${name}`,
  pledgesHeading: 'Pledges',
  contextHeading: 'Figures to read beside them',
  contextText: 'They have no target or count something else, but the pledges are hard to judge without them.',
  earlierHeading: 'How earlier pledges ended',
  earlierCaption: 'Earlier targets of the ministry and how they ended',
  earlierColumns: { target: 'Target', due: 'Due', value: 'Value', reached: 'Reached', state: 'State' },
  earlierLink: 'See them with their sources',
  indicatorLink: (name) => `${name}: figures and sources`,
  statements: (count) => `${count} that state this pledge`,
};
