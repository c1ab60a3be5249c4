import { inBoth } from '../../i18n/messages.ts';
import { TABLES } from '../../i18n/tables.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { linkOf, lookupOf, type Lookup } from '../lookup.ts';
import { column, table, words, type Column, type Table } from '../table.ts';

interface Row {
  readonly pledge: Pledge;
  /** The indicator that judges the pledge; null when none follows it. */
  readonly indicator: Indicator | null;
}

function columnsOf(lookup: Lookup, method: string): Column<Row>[] {
  const verdict = ({ indicator }: Row) => indicator?.verdict;
  const urls = ({ pledge }: Row): string[] =>
    pledge.statements.map((id) => linkOf(lookup.report(id).page)).filter((url) => url !== '');
  return [
    column('pledge', ({ pledge }) => pledge.id),
    column('programme', ({ pledge }) => pledge.programme),
    ...words<Row>('programme', ({ pledge }) => lookup.programme(pledge.programme)),
    ...words<Row>('pledge', ({ pledge }) => pledge.name),
    column('target_value', ({ pledge }) => pledge.value),
    column('unit', ({ pledge }) => pledge.unit),
    ...words<Row>('unit', ({ pledge }) => lookup.unit(pledge.unit)),
    column('target_due', ({ pledge }) => pledge.due),
    column('target_kind', ({ indicator }) => indicator?.target?.kind ?? null),
    column('counts_from', ({ indicator }) => indicator?.target?.countsFrom ?? null),
    column('state', ({ pledge }) => pledge.state),
    ...words<Row>('state', ({ pledge }) => inBoth(({ terms }) => terms.states[pledge.state])),
    column('progress_p', (row) => verdict(row)?.progress ?? null),
    column('expected_e', (row) => verdict(row)?.expected ?? null),
    column('pace_r', (row) => verdict(row)?.pace ?? null),
    column('state_by_pace_alone', (row) => verdict(row)?.paceState ?? null),
    column('lowered_because', (row) => verdict(row)?.lowered ?? null),
    column('state_without_provisional', (row) => verdict(row)?.withoutProvisional?.state ?? null),
    column('baseline_period', (row) => verdict(row)?.baseline?.period ?? null),
    column('baseline_value', (row) => verdict(row)?.baseline?.value ?? null),
    column('latest_period', (row) => verdict(row)?.latest?.period ?? null),
    column('latest_value', (row) => verdict(row)?.latest?.value ?? null),
    column('latest_status', (row) => verdict(row)?.latest?.status ?? null),
    column('latest_published', (row) => verdict(row)?.latest?.published ?? null),
    column('years_gone', (row) => verdict(row)?.yearsGone ?? null),
    column('years_all', (row) => verdict(row)?.yearsAll ?? null),
    column('needed_per_year', (row) => verdict(row)?.needed ?? null),
    column('last_year_from', (row) => verdict(row)?.lastYear?.from.period ?? null),
    column('last_year_to', (row) => verdict(row)?.lastYear?.to.period ?? null),
    column('last_year_change', (row) => verdict(row)?.lastYear?.change ?? null),
    column('mean_yearly_change', (row) => verdict(row)?.meanChange ?? null),
    column('projected_period', (row) => verdict(row)?.projected?.period ?? null),
    column('projected_value', (row) => verdict(row)?.projected?.value ?? null),
    column('compound_ratio', (row) => verdict(row)?.compound?.ratio ?? null),
    column('compound_status', (row) => verdict(row)?.compound?.status ?? null),
    column('pledged', ({ pledge }) => pledge.silence.pledged),
    column('days_since_pledge', ({ pledge }) => pledge.silence.daysSincePledge),
    column('days_since_figure', ({ pledge }) => pledge.silence.daysSinceFigure),
    column('indicator', ({ pledge }) => pledge.indicator),
    column('statements', ({ pledge }) => pledge.statements.length),
    column('source_urls', (row) => [...new Set(urls(row))].join(' ')),
    column('method', () => method),
  ];
}

/** Returns every pledge with its verdict and everything the verdict was computed from, one pledge a row. */
export function targets(publication: Publication): Table {
  const lookup = lookupOf(publication);
  const rows = publication.pledges.map((pledge): Row => {
    const indicator = pledge.indicator === null ? null : lookup.indicator(pledge.indicator);
    return { pledge, indicator: indicator?.target?.pledge === pledge.id ? indicator : null };
  });
  return table(
    { name: 'targets', ...TABLES.targets, key: ['pledge'] },
    columnsOf(lookup, publication.overview.method),
    rows,
  );
}
