import { TABLES } from '../../i18n/tables.ts';
import { inBoth } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { lookupOf } from '../../door/lookup.ts';
import { column, day, table, words, type Column, type Table } from '../table.ts';
import { stepsLamp } from './lamps.ts';
import { periodIn } from './period-columns.ts';
import { said } from './said.ts';
import { pagesColumns } from './source-columns.ts';

interface Row {
  readonly pledge: Pledge;
  /** The indicator that judges the pledge; null when none follows it. */
  readonly indicator: Indicator | null;
}

function columnsOf(publication: Publication): readonly Column<Row>[] {
  const lookup = lookupOf(publication);
  const lamp = stepsLamp<Row>(publication);
  const verdict = ({ indicator }: Row) => indicator?.verdict;
  return [
    ...words<Row>('pledge', ({ pledge }) => pledge.name),
    ...words<Row>('programme', ({ pledge }) => lookup.programmeOf(pledge.programme)),
    ...words<Row>('target_said', ({ pledge }) =>
      pledge.unit === null ? null : said(pledge.value, lookup.unitOf(pledge.unit)),
    ),
    ...periodIn<Row>('target_due', ({ pledge }) => pledge.due),
    ...lamp.said,
    ...words<Row>('state', ({ pledge }) => inBoth(({ terms }) => terms.states[pledge.state])),
    column('target_value', ({ pledge }) => pledge.value),
    column('baseline_value', (row) => verdict(row)?.baseline?.value ?? null),
    column('baseline_period', (row) => verdict(row)?.baseline?.period ?? null),
    column('latest_value', (row) => verdict(row)?.latest?.value ?? null),
    column('latest_period', (row) => verdict(row)?.latest?.period ?? null),
    column('latest_status', (row) => verdict(row)?.latest?.status ?? null),
    ...day<Row>('latest_published', (row) => verdict(row)?.latest?.published ?? null),
    column('progress_p', (row) => verdict(row)?.progress ?? null),
    column('expected_e', (row) => verdict(row)?.expected ?? null),
    column('pace_r', (row) => verdict(row)?.pace ?? null),
    column('on_path', (row) => verdict(row)?.onPath ?? null),
    column('first_judged', (row) => verdict(row)?.firstJudged ?? null),
    column('state_by_pace_alone', (row) => verdict(row)?.paceState ?? null),
    column('lowered_because', (row) => verdict(row)?.lowered ?? null),
    column('state_from_firm_figures', (row) => verdict(row)?.firm?.state ?? null),
    column('years_gone', (row) => verdict(row)?.yearsGone ?? null),
    column('years_all', (row) => verdict(row)?.yearsAll ?? null),
    column('needed_per_year', (row) => verdict(row)?.needed ?? null),
    column('last_year_from', (row) => verdict(row)?.lastYear?.from.period ?? null),
    column('last_year_to', (row) => verdict(row)?.lastYear?.to.period ?? null),
    column('last_year_change', (row) => verdict(row)?.lastYear?.change ?? null),
    column('part_year_from', (row) => verdict(row)?.partYear?.from.period ?? null),
    column('part_year_to', (row) => verdict(row)?.partYear?.to.period ?? null),
    column('part_year_change', (row) => verdict(row)?.partYear?.change ?? null),
    column('part_year_change_share', (row) => verdict(row)?.partYear?.share ?? null),
    column('mean_yearly_change', (row) => verdict(row)?.meanChange ?? null),
    column('projected_period', (row) => verdict(row)?.projected?.period ?? null),
    column('projected_value', (row) => verdict(row)?.projected?.value ?? null),
    column('compound_ratio', (row) => verdict(row)?.compound?.ratio ?? null),
    column('compound_status', (row) => verdict(row)?.compound?.status ?? null),
    column('pledged', ({ pledge }) => pledge.pledged),
    column('days_since_pledge', ({ pledge }) => pledge.silence.daysSincePledge),
    column('statements', ({ pledge }) => pledge.statements.length),
    ...pagesColumns<Row>(lookup, ({ pledge }) =>
      pledge.statements.map((id) => lookup.pageOf(lookup.reportOf(id).page)),
    ),
    column('pledge', ({ pledge }) => pledge.id),
    column('programme', ({ pledge }) => pledge.programme),
    column('unit', ({ pledge }) => pledge.unit),
    column('target_due', ({ pledge }) => pledge.due),
    column('target_kind', ({ indicator }) => indicator?.target?.kind ?? null),
    column('counts_from', ({ indicator }) => indicator?.target?.countsFrom ?? null),
    ...lamp.codes,
    column('state', ({ pledge }) => pledge.state),
    column('indicator', ({ pledge }) => pledge.indicator),
    column('method', () => publication.overview.method),
  ];
}

/** Returns pledges with both lamps and everything the verdict was computed from, one pledge a row. */
function tableOf(publication: Publication, pledges: readonly Pledge[]): Table {
  const lookup = lookupOf(publication);
  const rows = pledges.map((pledge): Row => {
    const indicator = pledge.indicator === null ? null : lookup.indicatorOf(pledge.indicator);
    return { pledge, indicator: indicator?.target?.pledge === pledge.id ? indicator : null };
  });
  return table(publication, { name: 'targets', ...TABLES.targets, key: ['pledge'] }, columnsOf(publication), rows);
}

/** Returns every pledge with both lamps and its verdict. */
export const targets = (publication: Publication): Table => tableOf(publication, publication.pledges);

/** Returns the pledges that an indicator follows, with the columns of all. */
export const targetsOf = (indicator: string, publication: Publication): Table =>
  tableOf(
    publication,
    publication.pledges.filter((pledge) => pledge.indicator === indicator),
  );
