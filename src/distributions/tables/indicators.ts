import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import { latestOf } from '../../model/period.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, table, words, type Table } from '../table.ts';
import { said } from './said.ts';

/** Returns every indicator with what it counts and what it does not, its unit, programme and target. */
export function indicators(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const valued = ({ observations }: Indicator) => observations.filter(({ value }) => value !== null);
  return table<Indicator>(
    publication,
    { name: 'indicators', ...TABLES.indicators, key: ['indicator'] },
    [
      ...words<Indicator>('indicator', ({ name }) => name),
      ...words<Indicator>('programme', ({ programme }) => lookup.programmeOf(programme)),
      ...words<Indicator>('definition', ({ definition }) => definition),
      ...words<Indicator>('counts', ({ counts }) => counts),
      ...words<Indicator>('counts_not', ({ countsNot }) => countsNot),
      ...words<Indicator>('caution', ({ caution }) => caution),
      ...words<Indicator>('measure', ({ measure }) => inBoth(({ terms }) => terms.measures[measure])),
      ...words<Indicator>('unit', ({ unit }) => lookup.unitOf(unit)),
      ...words<Indicator>('target_said', ({ target, unit }) => said(target?.value ?? null, lookup.unitOf(unit))),
      column('target_value', ({ target }) => target?.value ?? null),
      column('target_due', ({ target }) => target?.due ?? null),
      column('figures', (indicator) => valued(indicator).length),
      column('latest_period', (indicator) => latestOf(valued(indicator).map(({ period }) => period))),
      column('indicator', ({ id }) => id),
      column('programme', ({ programme }) => programme),
      column('measure', ({ measure }) => measure),
      column('unit', ({ unit }) => unit),
      column('pledge', ({ target }) => target?.pledge ?? null),
      column('datasets', ({ datasets }) => datasets.join('; ')),
    ],
    publication.indicators,
  );
}
