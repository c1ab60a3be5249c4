import type { home as ko } from '../ko/home.ts';

/** Words of the home page. */
export const home: typeof ko = {
  kicker: 'Pledges from the 2026 Work Report of the Ministry of SMEs and Startups and the plans around it',
  question: 'What the government promised small business, and how far it has come',
  description:
    'Each pledge the Ministry of SMEs and Startups made in its 2026 Work Report and the plans around it, followed step by step and figure by figure, with sources and downloads.',
  answer: (pledges, figure, step, none) => {
    const found = [figure > 0 && `a figure for ${figure}`, step > 0 && `steps for ${step}`]
      .filter(Boolean)
      .join(' and ');
    const all = pledges === 1 ? 'the 1 pledge' : `all ${pledges} pledges`;
    if (!found) return `For ${all} we have found neither a figure nor a step so far.`;
    if (none > 0) return `Of ${pledges} pledges, we found ${found}; for ${none} we have found neither so far.`;
    if (figure === 0) return `We found steps for ${all}, and no figure so far.`;
    return step === 0 ? `We found a figure for ${all}.` : `Of ${pledges} pledges, we found ${found}.`;
  },
  readTo: (asOf, read) => `As of ${asOf}${read && ` · we read sources up to ${read}`}`,
  known: { figure: 'figure found', step: 'steps found', none: 'not found' },
  knownHeading: 'What we found',
  dueHeading: (year, count, left) => `${count} due in ${year}${left === null ? '' : ` · ${left} left`}`,
  dueMore: (count) => `All ${count} pledges due this year`,
  next: (due, text, when) => `Next: ${text} (${due}, ${when})`,
  newsHeading: 'New',
  regionsHeading: 'Your province',
  flagshipsHeading: 'Four flagship pledges',
  ground: 'The ground it stands on (not its result)',
  pledgesHeading: (count) => `All ${count} pledges`,
  allPledges: (count) => `Show all ${count} pledges`,
  filterHeading: 'Show only',
  filterBy: { known: 'Found', rung: 'Rung', due: 'Due', kind: 'Kind', task: 'Task', area: 'Province' },
  filtered: (choice) => `Showing only: ${choice}.`,
  showAll: 'Show all',
  noDue: 'no due date',
  orderBy: 'Order',
  orders: {
    due: 'flagships, then due date',
    latest: 'latest news',
    rung: 'furthest rung',
    name: 'name',
  },
  moreHeading: 'More',
};
