import { group } from '../../format/decimal.ts';
import type { news as ko } from '../ko/news.ts';

const some = (count: number, one: string, many: string): string => `${group(count)} ${count === 1 ? one : many}`;

/** Words of the page of what is new, and of each line of it. */
export const news: typeof ko = {
  title: 'New',
  description:
    'Steps, new figures, revised figures and changed verdicts of the past year, by day, each with its source.',
  heading: (steps, figures, revisions, verdicts) =>
    `In a year: ${[
      some(steps, 'step', 'steps'),
      figures > 0 && some(figures, 'figure', 'figures'),
      revisions > 0 && some(revisions, 'revision', 'revisions'),
      verdicts > 0 && some(verdicts, 'new verdict', 'new verdicts'),
    ]
      .filter(Boolean)
      .join(', ')}`,
  lead: 'By the day it happened; what we find late goes to its own day.',
  caveat: 'A month without news does not mean that nothing was done.',
  searched: 'Where we looked, and to which day',
  feedsHeading: 'Follow what is new (Atom)',
  feedNames: {
    all: 'all of it',
    steps: 'steps',
    figures: 'figures',
    verdicts: 'verdicts',
    corrections: 'revised figures',
  },
  months: 'By month',
  kinds: { step: 'step', figure: 'figure', revision: 'revised figure', verdict: 'verdict' },
  others: (count) => `also that day: ${count}`,
  received: 'day of publication unknown; dated by the day we received it',
  verdict: (from, to) => `${from} → ${to}`,
  verdictNote: 'The edition before and this one compared.',
  revision: (from, to, change) => `${from} → ${to} (${change})`,
  unseen:
    'Marked: {n} entries added since you were here. What you have seen is kept in this browser only and sent nowhere.',
  mark: 'added since',
  all: 'Everything new',
};
