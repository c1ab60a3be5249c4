import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { stepsLamp } from './lamps.ts';
import { periodIn } from './period-columns.ts';
import { said } from './said.ts';
import { pagesColumns } from './source-columns.ts';

interface Row {
  readonly pledge: Pledge;
}

/** Returns every pledge with both lamps: what has been done and what has come of it, one pledge a row. */
export function pledges(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const lamp = stepsLamp<Row>(publication);
  return table<Row>(
    publication,
    { name: 'pledges', ...TABLES.pledges, key: ['pledge'] },
    [
      ...words<Row>('pledge', ({ pledge }) => pledge.name),
      ...words<Row>('programme', ({ pledge }) => lookup.programmeOf(pledge.programme)),
      ...words<Row>('target_said', ({ pledge }) =>
        pledge.unit === null ? null : said(pledge.value, lookup.unitOf(pledge.unit)),
      ),
      ...periodIn<Row>('target_due', ({ pledge }) => pledge.due),
      ...lamp.said,
      ...words<Row>('state', ({ pledge }) => inBoth(({ terms }) => terms.states[pledge.state])),
      ...words<Row>('wording', ({ pledge }) => pledge.wording),
      ...words<Row>('first_figure', ({ pledge }) => pledge.firstFigure),
      column('statements', ({ pledge }) => pledge.statements.length),
      ...pagesColumns<Row>(lookup, ({ pledge }) =>
        pledge.statements.map((id) => lookup.pageOf(lookup.reportOf(id).page)),
      ),
      column('pledged', ({ pledge }) => pledge.pledged),
      column('days_since_pledge', ({ pledge }) => pledge.silence.daysSincePledge),
      column('pledge', ({ pledge }) => pledge.id),
      column('programme', ({ pledge }) => pledge.programme),
      column('target_value', ({ pledge }) => pledge.value),
      column('unit', ({ pledge }) => pledge.unit),
      column('target_due', ({ pledge }) => pledge.due),
      ...lamp.codes,
      column('state', ({ pledge }) => pledge.state),
      column('indicator', ({ pledge }) => pledge.indicator),
    ],
    publication.pledges.map((pledge) => ({ pledge })),
  );
}
