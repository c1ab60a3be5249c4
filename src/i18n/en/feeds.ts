import type { Messages } from '../messages.ts';

/** Words of the feeds and of the calendar. */
export const feeds: Messages['feeds'] = {
  kinds: {
    all: {
      title: 'Growth Ladder 2030: what is new',
      subtitle: 'New steps, new figures, changed verdicts and revised figures.',
    },
    steps: { title: 'Growth Ladder 2030: new steps', subtitle: 'What has newly been done on the pledges.' },
    figures: { title: 'Growth Ladder 2030: new figures', subtitle: 'Figures newly published.' },
    verdicts: { title: 'Growth Ladder 2030: changed verdicts', subtitle: 'Pledges whose verdict has changed.' },
    corrections: {
      title: 'Growth Ladder 2030: revised figures',
      subtitle: 'Figures that changed after they were published.',
    },
  },
  figure: (quantity, value) => `${quantity}: ${value}`,
  others: (count) => `Further figures of the same day: ${count}`,
  received: 'Day of publication unknown; dated by the day we received it',
  step: (pledge, stage) => `${pledge}: ${stage}`,
  verdict: (pledge, from, to) => `${pledge}: ${from} → ${to}`,
  verdictSummary: 'The verdict of the edition before and of this one.',
  revision: (quantity, from, to) => `${quantity}: ${from} → ${to}`,
  source: (publisher, address) => `Source: ${publisher} ${address}`,
  calendar: 'Growth Ladder 2030: what is due',
  calendarWhat: 'Dates and deadlines the government itself has named.',
  due: (pledge) => `${pledge}: due`,
  dueBy: (period) => `Named for: ${period}`,
};
