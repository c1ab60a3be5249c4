import type { ChartSpec } from '../../charts/chart-spec.ts';
import { chooseSeries } from '../../charts/choose-series.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Desk } from '../desk.ts';
import { citationFileLinks, type CitationFileLinks } from '../parts/citation-file-links.ts';
import { discrepancyLines, type DiscrepancyLine } from '../parts/discrepancy-line.ts';
import { embedCode } from '../parts/embed-code.ts';
import { daysLeft } from '../parts/days-left.ts';
import { expectedLine, type ExpectedLine } from '../parts/expected-line.ts';
import { findingOf } from '../parts/finding.ts';
import { headOf, type Head } from '../parts/head.ts';
import { hasFigure, indicatorRoute } from '../parts/indicator-route.ts';
import { pageCitation } from '../parts/page-citation.ts';
import { pledgeFinding, pledgeGround } from '../parts/pledge-finding.ts';
import { findLadderChart, stepsOf } from '../parts/pledge-ladder.ts';
import { pledgeRoute, promiseOf } from '../parts/pledge-row.ts';
import { statingPages, type PageLine } from '../parts/report-line.ts';
import { lookedTo, searchedLink, searchedTable } from '../parts/searched.ts';
import { stepLine, type StepLine } from '../parts/step-line.ts';
import { headlineStrength } from '../parts/strength-mark.ts';
import type { Table } from '../parts/table.ts';
import { verdictMark, type VerdictMark } from '../parts/verdict-mark.ts';

/** A series that shows the ground a pledge stands on. */
export interface RelatedSeries {
  readonly name: string;
  readonly href: string;
  readonly finding: string;
  readonly strength: string;
  readonly chart: ChartSpec;
}

export interface PledgePage {
  readonly head: Head;
  readonly name: string;
  readonly finding: string;
  /** Where the headline comes from: its pages with the word of their strength, the figure's own page, or where we looked. */
  readonly restsOn: {
    readonly label: string;
    readonly pages: readonly PageLine[];
    readonly strength: string;
    readonly link: { readonly href: string; readonly text: string } | null;
  };
  readonly verdict: VerdictMark;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly ladder: ChartSpec | null;
  readonly expected: readonly ExpectedLine[];
  readonly steps: readonly StepLine[];
  readonly noSteps: string;
  /** The steps that stand open above the rest. */
  readonly shown: number;
  readonly stepsAll: string;
  readonly ground: readonly StepLine[];
  readonly figure: { readonly chart: ChartSpec; readonly href: string; readonly text: string } | null;
  readonly counts: readonly { readonly label: string; readonly text: string }[];
  /** What pages tell differently of it. */
  readonly differing: readonly DiscrepancyLine[];
  readonly related: readonly RelatedSeries[];
  readonly statementsLabel: string;
  readonly statements: readonly PageLine[];
  readonly searched: Table | null;
  readonly searchedAll: string;
  readonly tell: string;
  readonly programme: { readonly href: string; readonly text: string };
  readonly citation: string;
  readonly citationFiles: CitationFileLinks;
  readonly embedCode: string;
}

/** Steps that stand open before the rest folds. */
const SHOWN = 6;
const RELATED_SHOWN = 4;
/** Days left are counted within the year: of years they say nothing. */
const A_YEAR = 366;

/** Returns the main series of an indicator as a chart; null where it has no figure for the whole country. */
function seriesOf(desk: Desk, indicator: Indicator): ChartSpec | null {
  const [series] = chooseSeries(indicator);
  return series ? { kind: 'series', indicator, series, context: desk.charts } : null;
}

function dueWords(desk: Desk, { due }: Pledge): string {
  const words = desk.words.pledge.page;
  if (due === null) return words.noDue;
  const left = daysLeft(desk, due);
  if (left < 0) return words.duePassed(desk.period(due));
  return left > A_YEAR ? words.dueEnd(desk.period(due)) : words.dueLeft(desk.period(due), desk.days(left));
}

/** Returns when a rule applies from, where a page says so, and else by when a pledge is due. */
function whenOf(desk: Desk, pledge: Pledge): PledgePage['facts'] {
  const words = desk.words.pledge.page;
  if (pledge.inForce === null || pledge.due !== null) return [{ label: words.due, value: dueWords(desk, pledge) }];
  const left = daysLeft(desk, pledge.inForce.from);
  const value = words.inForceFrom(desk.period(pledge.inForce.from), left > 0 ? desk.days(left) : '');
  return [{ label: words.inForce, value }];
}

/** Returns the plan that first stated a pledge, with its day. Throws when the publication has no such plan. */
function planOf(desk: Desk, pledge: Pledge): string {
  const plan = desk.publication.plans.find(({ id }) => id === pledge.plan);
  if (!plan) throw new RangeError(`unknown plan: ${pledge.plan}`);
  return [desk.text(plan.name), desk.period(plan.day, 'short')].join(' · ');
}

/** Returns what a pledge counts and what it does not, with the caution of the indicator that follows it. */
function countsOf(desk: Desk, pledge: Pledge, indicator: Indicator | null): PledgePage['counts'] {
  const { page } = desk.words.pledge;
  const words = desk.words.indicator;
  return [
    { label: page.wording, text: desk.text(pledge.wording) },
    { label: words.counts, text: desk.text(pledge.counts) },
    { label: words.countsNot, text: desk.text(pledge.countsNot) },
    ...(indicator?.caution ? [{ label: words.caution, text: desk.text(indicator.caution) }] : []),
    ...(indicator?.verdict.latest ? [] : [{ label: page.firstFigure, text: desk.text(pledge.firstFigure) }]),
  ];
}

/** Returns the figures that show the ground a pledge stands on, those with a series, as small charts. */
function relatedOf(desk: Desk, pledge: Pledge): RelatedSeries[] {
  return pledge.related
    .map(desk.indicatorOf)
    .filter(hasFigure)
    .flatMap((indicator) => {
      const chart = seriesOf(desk, indicator);
      return chart === null
        ? []
        : [
            {
              name: desk.text(indicator.name),
              href: desk.link(indicatorRoute(desk, indicator.id)),
              finding: findingOf(desk, indicator),
              strength: headlineStrength(desk, indicator),
              chart,
            },
          ];
    })
    .slice(0, RELATED_SHOWN);
}

/** Returns where the headline comes from; where nothing was found, a link to where we looked. */
function restsOn(desk: Desk, pledge: Pledge): PledgePage['restsOn'] {
  const { pages, computed, strength } = pledgeGround(desk, pledge);
  const link = computed
    ? { href: desk.link(`/indicators/${pledge.indicator}/`), text: desk.words.indicator.sourceComputed }
    : { href: searchedLink(desk, pledge.id), text: desk.words.pledge.searched.heading };
  return { label: desk.words.indicator.source, pages, strength, link: computed || pages.length === 0 ? link : null };
}

/** Returns everything the page of one pledge says. */
export function pledgePage(desk: Desk, id: string): PledgePage {
  const { page: words } = desk.words.pledge;
  const pledge = desk.pledgeOf(id);
  const indicator = pledge.indicator === null ? null : desk.indicatorOf(pledge.indicator);
  const programme = desk.programmeOf(pledge.programme);
  const name = desk.text(pledge.name);
  const finding = pledgeFinding(desk, pledge);
  const route = pledgeRoute(pledge);
  const steps = stepsOf(desk, id).map((step) => stepLine(desk, step));
  const looked = lookedTo(desk, pledge.programme);
  const verdict = verdictMark(desk, pledge.state);
  const series = indicator && hasFigure(indicator) ? seriesOf(desk, indicator) : null;
  const ladder = findLadderChart(desk, pledge);
  const statements = statingPages(desk, pledge);
  const coming = desk.publication.expected.filter((entry) => entry.pledge === id);
  return {
    head: headOf(desk, route, {
      title: finding,
      description: words.description(name, promiseOf(desk, pledge)),
      image: ladder === null ? 'home' : `pledge-${id}`,
      trail: [{ text: desk.text(programme), route: `/programmes/${programme.code}/` }],
    }),
    name,
    finding,
    restsOn: restsOn(desk, pledge),
    verdict,
    facts: [
      { label: words.promised, value: promiseOf(desk, pledge) },
      { label: words.plan, value: planOf(desk, pledge) },
      ...whenOf(desk, pledge),
      {
        label: words.result,
        value: `${verdict.sign} ${verdict.word}`,
        ...(pledge.state === 'not-rated' && { href: searchedLink(desk, id) }),
      },
    ],
    ladder,
    expected: coming.map((entry) => expectedLine(desk, entry)),
    steps,
    noSteps: words.noSteps(looked === null ? '' : desk.period(looked)),
    shown: SHOWN,
    stepsAll: words.stepsAll(desk.words.counts.steps(steps.length)),
    ground: stepsOf(desk, id, true).map((step) => stepLine(desk, step)),
    figure:
      indicator && series
        ? {
            chart: series,
            href: desk.link(`/indicators/${indicator.id}/`),
            text: words.figureLink(desk.text(indicator.name)),
          }
        : null,
    counts: countsOf(desk, pledge, indicator),
    differing: discrepancyLines(desk, { pledge: id }),
    related: relatedOf(desk, pledge),
    statementsLabel: words.statements(desk.words.counts.pages(statements.length)),
    statements,
    searched: searchedTable(desk, pledge.programme),
    searchedAll: searchedLink(desk, id),
    tell: desk.link('/about/#contact'),
    programme: {
      href: desk.link(`/programmes/${programme.code}/`),
      text: words.programme(desk.text(programme)),
    },
    citation: pageCitation(desk, finding, route),
    citationFiles: citationFileLinks(desk, { folder: 'pledges', id }, name),
    embedCode: embedCode(desk.link(`/embed/pledges/${id}/`), finding),
  };
}
