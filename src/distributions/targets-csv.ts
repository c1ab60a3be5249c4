import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Pledge } from '../model/pledge.ts';
import type { Publication } from '../model/publication.ts';
import { number, text, type Column } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf, type Lookup } from './lookup.ts';

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
    text('pledge', ({ pledge }) => pledge.id),
    text('programme', ({ pledge }) => pledge.programme),
    text('programme_ko', ({ pledge }) => lookup.programme(pledge.programme).ko),
    text('programme_en', ({ pledge }) => lookup.programme(pledge.programme).en),
    text('pledge_ko', ({ pledge }) => pledge.name.ko),
    text('pledge_en', ({ pledge }) => pledge.name.en),
    number('target_value', ({ pledge }) => pledge.value),
    text('unit', ({ pledge }) => pledge.unit),
    text('unit_ko', ({ pledge }) => lookup.unit(pledge.unit).ko),
    text('unit_en', ({ pledge }) => lookup.unit(pledge.unit).en),
    text('target_due', ({ pledge }) => pledge.due),
    text('target_kind', ({ indicator }) => indicator?.target?.kind ?? null),
    text('counts_from', ({ indicator }) => indicator?.target?.countsFrom ?? null),
    text('state', ({ pledge }) => pledge.state),
    text('state_ko', ({ pledge }) => messagesIn('ko').terms.states[pledge.state]),
    text('state_en', ({ pledge }) => messagesIn('en').terms.states[pledge.state]),
    number('progress_p', (row) => verdict(row)?.progress ?? null),
    number('expected_e', (row) => verdict(row)?.expected ?? null),
    number('pace_r', (row) => verdict(row)?.pace ?? null),
    text('state_by_pace_alone', (row) => verdict(row)?.paceState ?? null),
    text('lowered_because', (row) => verdict(row)?.lowered ?? null),
    text('state_without_provisional', (row) => verdict(row)?.withoutProvisional?.state ?? null),
    text('baseline_period', (row) => verdict(row)?.baseline?.period ?? null),
    number('baseline_value', (row) => verdict(row)?.baseline?.value ?? null),
    text('latest_period', (row) => verdict(row)?.latest?.period ?? null),
    number('latest_value', (row) => verdict(row)?.latest?.value ?? null),
    text('latest_status', (row) => verdict(row)?.latest?.status ?? null),
    text('latest_published', (row) => verdict(row)?.latest?.published ?? null),
    number('years_gone', (row) => verdict(row)?.yearsGone ?? null),
    number('years_all', (row) => verdict(row)?.yearsAll ?? null),
    number('needed_per_year', (row) => verdict(row)?.needed ?? null),
    text('last_year_from', (row) => verdict(row)?.lastYear?.from.period ?? null),
    text('last_year_to', (row) => verdict(row)?.lastYear?.to.period ?? null),
    number('last_year_change', (row) => verdict(row)?.lastYear?.change ?? null),
    number('mean_yearly_change', (row) => verdict(row)?.meanChange ?? null),
    text('projected_period', (row) => verdict(row)?.projected?.period ?? null),
    number('projected_value', (row) => verdict(row)?.projected?.value ?? null),
    number('compound_ratio', (row) => verdict(row)?.compound?.ratio ?? null),
    text('compound_status', (row) => verdict(row)?.compound?.status ?? null),
    text('pledged', ({ pledge }) => pledge.silence.pledged),
    number('days_since_pledge', ({ pledge }) => pledge.silence.daysSincePledge),
    number('days_since_figure', ({ pledge }) => pledge.silence.daysSinceFigure),
    text('indicator', ({ pledge }) => pledge.indicator),
    number('statements', ({ pledge }) => pledge.statements.length),
    text('source_urls', (row) => [...new Set(urls(row))].join(' ')),
    text('method', () => method),
  ];
}

/** Returns every pledge with its verdict and everything the verdict was computed from, one pledge a row. */
export function targetsCsv(publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const rows = publication.pledges.map((pledge): Row => {
    const indicator = pledge.indicator === null ? null : lookup.indicator(pledge.indicator);
    return { pledge, indicator: indicator?.target?.pledge === pledge.id ? indicator : null };
  });
  return csvFile('targets.csv', columnsOf(lookup, publication.overview.method), rows);
}
