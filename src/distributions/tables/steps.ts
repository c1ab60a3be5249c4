import { stepWords } from '../../format/step-words.ts';
import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import { comparePeriods } from '../../model/period.ts';
import type { Publication } from '../../model/publication.ts';
import type { Step } from '../../model/step.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { periodColumns, periodIn } from './period-columns.ts';
import { said } from './said.ts';
import { pagesColumns } from './source-columns.ts';

const tableOf = (publication: Publication, steps: readonly Step[]): Table => {
  const lookup = lookupOf(publication);
  return table<Step>(
    publication,
    { name: 'steps', ...TABLES.steps, key: ['step'] },
    [
      ...words<Step>('pledge', ({ pledge }) => lookup.pledgeOf(pledge).name),
      ...periodIn<Step>('period', ({ date }) => date),
      ...words<Step>('event', ({ text }) => stepWords(text)),
      ...words<Step>('stage', ({ stage }) => inBoth(({ terms }) => terms.stages[stage])),
      ...words<Step>('strength', ({ strength }) => inBoth(({ terms }) => terms.strengths[strength])),
      column('value', ({ value }) => value),
      ...words<Step>('said', ({ value, unit }) => (unit === null ? null : said(value, lookup.unitOf(unit)))),
      ...pagesColumns<Step>(lookup, ({ sources }) => sources.map(({ page }) => lookup.pageOf(page))),
      column('step', ({ id }) => id),
      column('pledge', ({ pledge }) => pledge),
      column('programme', ({ pledge }) => lookup.pledgeOf(pledge).programme),
      ...periodColumns<Step>(({ date }) => date),
      column('stage', ({ stage }) => stage),
      column('rung', ({ rung }) => rung),
      column('strength', ({ strength }) => strength),
      column('page_read', ({ read }) => read),
      column('ground', ({ ground }) => ground),
      column('unit', ({ unit }) => unit),
      column('areas', ({ areas }) => areas.join('; ')),
    ],
    steps.toSorted((a, b) => comparePeriods(b.date, a.date)),
  );
};

/** Returns every dated event on the way to a pledge, latest first. */
export const allSteps = (publication: Publication): Table => tableOf(publication, publication.steps);

/** Returns the events on the way to some pledges, with the columns of all. */
export const stepsOf = (pledges: readonly string[], publication: Publication): Table =>
  tableOf(
    publication,
    publication.steps.filter(({ pledge }) => pledges.includes(pledge)),
  );
