import { chooseSeries } from '../../charts/choose-series.ts';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { PastTarget } from '../../model/pledge.ts';
import type { Desk } from '../desk.ts';
import { findingOf } from '../parts/finding.ts';
import { headOf, type Head } from '../parts/head.ts';
import { hasFigure, indicatorRoute } from '../parts/indicator-route.ts';
import { pledgeFinding, pledgeGround } from '../parts/pledge-finding.ts';
import { headlineStrength } from '../parts/strength-mark.ts';
import { findLadderChart } from '../parts/pledge-ladder.ts';
import { flagshipPledges, pledgeOrder } from '../parts/pledge-order.ts';
import { pledgeRow, type PledgeRow } from '../parts/pledge-row.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';
import { asLabel } from '../parts/verdict-mark.ts';

/** A pledge of the programme: its line, its finding, and of the flagship its large ladder. */
export interface PledgeEntry extends PledgeRow {
  readonly finding: string;
  readonly findingStrength: string;
  readonly chart: ChartSpec | null;
}

/** An indicator without a pledge of its own. */
export interface ContextEntry {
  readonly href: string;
  readonly name: string;
  readonly finding: string;
  readonly strength: string;
  /** Its figures over time; null when they speak only of parts. */
  readonly chart: ChartSpec | null;
}

export interface ProgrammePage {
  readonly head: Head;
  readonly task: string;
  readonly name: string;
  /** Where the programme stands, in one sentence. */
  readonly standing: string;
  readonly summary: string;
  /** The chart the page leads with; null when the programme has no figure over time. */
  readonly lead: ContextEntry | null;
  readonly pledges: readonly PledgeEntry[];
  readonly context: readonly ContextEntry[];
  /** The page on which its indicators stand beside each other; null when none can be drawn. */
  readonly compare: string | null;
  readonly earlier: Table | null;
  readonly earlierLink: string;
}

function entryOf(desk: Desk, indicator: Indicator): ContextEntry {
  const [series] = chooseSeries(indicator);
  return {
    href: desk.link(indicatorRoute(desk, indicator.id)),
    name: desk.text(indicator.name),
    finding: findingOf(desk, indicator),
    strength: headlineStrength(desk, indicator),
    chart: series ? { kind: 'series', indicator, series, context: desk.charts } : null,
  };
}

/** Returns everything the page of one programme says: the flagship first, then by due date. */
export function programmePage(desk: Desk, code: string): ProgrammePage {
  const { programme: words } = desk.words;
  const programme = desk.programmeOf(code);
  const parts = desk.publication.overview.programmes.find((entry) => entry.programme === code);
  if (!parts) throw new RangeError(`programme without an overview: ${code}`);
  const flagships = flagshipPledges(desk).map(({ id }) => id);
  const pledges = parts.pledges
    .map(desk.pledgeOf)
    .sort(pledgeOrder(desk))
    .map((pledge): PledgeEntry => ({
      ...pledgeRow(desk, pledge),
      finding: pledgeFinding(desk, pledge),
      findingStrength: pledgeGround(desk, pledge).strength,
      chart: flagships.includes(pledge.id) ? findLadderChart(desk, pledge) : null,
    }));
  const indicators = parts.indicators.map(desk.indicatorOf).filter(hasFigure);
  // What follows a pledge leads before its ground; of either the order of the programme.
  const entries = [
    ...indicators.filter(({ target }) => target !== null),
    ...indicators.filter(({ target }) => target === null),
  ].map((indicator) => entryOf(desk, indicator));
  const lead = entries.find(({ chart }) => chart !== null) ?? null;
  const known = (what: PledgeRow['known']): number => pledges.filter((row) => row.known === what).length;
  const summary = desk.locale === 'ko' ? programme.summaryKo : programme.summaryEn;
  const earlier = desk.publication.trackRecord.filter((target) => target.programme === code);
  return {
    head: headOf(desk, `/programmes/${code}/`, { title: desk.text(programme), description: summary }),
    task: words.task(desk.text(desk.taskOf(programme.task))),
    name: desk.text(programme),
    standing: desk.words.home.answer(pledges.length, known('figure'), known('step'), known('none')),
    summary,
    lead,
    pledges,
    context: entries.filter((entry) => entry !== lead),
    compare: lead === null ? null : desk.link(`/compare/${code}/`),
    earlier: earlier.length === 0 ? null : earlierTable(desk, earlier),
    earlierLink: desk.link('/track-record/'),
  };
}

function earlierTable(desk: Desk, targets: readonly PastTarget[]): Table {
  const { earlierCaption, earlierColumns: columns } = desk.words.programme;
  return {
    caption: earlierCaption,
    columns: [
      { text: columns.target },
      { text: columns.due },
      { text: columns.value, number: true },
      { text: columns.reached, number: true },
      { text: columns.state },
    ],
    rows: targets.map((past): Cell[] => {
      const { reached, state } = past;
      const figure =
        reached && desk.words.pledge.figure(desk.period(reached.period), desk.value(reached.value, past.unit));
      return [
        cell(desk.text(past.name)),
        cell(desk.period(past.due)),
        cell(desk.value(past.value, past.unit)),
        cell(figure ?? desk.words.pledge.noFigure),
        cell(`${PAST_STATE_SIGNS[state]} ${asLabel(desk.words.terms.pastStates[state])}`),
      ];
    }),
  };
}
