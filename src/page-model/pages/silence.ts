import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { compareText } from '../../model/order.ts';
import type { Pledge } from '../../model/pledge.ts';
import { headOf, type Head } from '../parts/head.ts';
import { lookedTo, searchedLink } from '../parts/searched.ts';
import { pledgeRoute, pledgeRow, promiseOf } from '../parts/pledge-row.ts';
import { statingPages, type PageLine } from '../parts/report-line.ts';
import { silenceCaveat, type SilenceCaveat } from '../parts/silence-caveat.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';

export interface SilentPledge {
  readonly id: string;
  readonly name: string;
  /** The indicator that follows it, or its row on its programme's page. */
  readonly href: string;
  readonly promised: string;
  /** To which day we looked, and where that is told. */
  readonly looked: { readonly href: string; readonly text: string };
  /** The latest step found; null when none was. */
  readonly found: string | null;
  readonly pledged: string;
  readonly firstFigure: string;
  readonly sources: string;
  readonly statements: readonly PageLine[];
}

export interface SilencePage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly caveat: SilenceCaveat;
  readonly labels: {
    readonly silent: string;
    readonly promised: string;
    readonly found: string;
    readonly pledged: string;
    readonly firstFigure: string;
    readonly heard: string;
    readonly heardLead: string;
  };
  readonly silent: readonly SilentPledge[];
  /** Pledges with a figure; null when there is none. */
  readonly heard: Table | null;
}

/** Longest silence first; then by name, so that the order is the same everywhere. */
const oldestFirst = (a: Pledge, b: Pledge): number =>
  b.silence.daysSincePledge - a.silence.daysSincePledge || compareText(a.id, b.id);

const longestUnheardFirst = (a: Pledge, b: Pledge): number =>
  (b.silence.daysSinceFigure ?? Infinity) - (a.silence.daysSinceFigure ?? Infinity) || compareText(a.id, b.id);

function silentPledge(desk: Desk, pledge: Pledge): SilentPledge {
  const { silence: words, common } = desk.words.reference;
  const statements = statingPages(desk, pledge);
  const { known, fact } = pledgeRow(desk, pledge);
  const looked = lookedTo(desk, pledge.programme);
  return {
    id: pledge.id,
    name: desk.text(pledge.name),
    href: desk.link(pledgeRoute(pledge)),
    promised: promiseOf(desk, pledge),
    looked: {
      href: searchedLink(desk, pledge.id),
      text: looked === null ? words.lookedNowhere : words.lookedTo(desk.period(looked, 'short')),
    },
    found: known === 'none' ? null : fact,
    pledged: desk.period(pledge.pledged),
    firstFigure: desk.text(pledge.firstFigure),
    sources: common.sourcesCount(formatNumber(statements.length)),
    statements,
  };
}

/** Returns the row of a pledge that has a figure; nothing for one that has none. */
function heardRow(desk: Desk, pledge: Pledge): Cell[][] {
  const { silence: words } = desk.words.reference;
  const { lastFigure, daysSinceFigure } = pledge.silence;
  if (lastFigure === null) return [];
  return [
    [
      {
        text: desk.text(pledge.name),
        href: desk.link(pledgeRoute(pledge)),
        notes: [promiseOf(desk, pledge)],
      },
      cell(desk.period(lastFigure.period)),
      cell(desk.published(lastFigure.published, 'short')),
      cell(daysSinceFigure === null ? words.notDated : desk.days(daysSinceFigure)),
    ],
  ];
}

/** Returns the pledges without a figure, oldest silence first, and after them those with one. */
export function silencePage(desk: Desk): SilencePage {
  const { silence: words, common } = desk.words.reference;
  const { counts, asOf } = desk.publication.overview;
  const silent = desk.publication.pledges.filter(({ state }) => state === 'not-rated').sort(oldestFirst);
  const heard = [...desk.publication.pledges].sort(longestUnheardFirst).flatMap((pledge) => heardRow(desk, pledge));
  return {
    head: headOf(desk, '/silence/', words),
    kicker: words.title,
    heading:
      counts.silent === 0
        ? words.headingNone(formatNumber(counts.pledges))
        : words.heading(formatNumber(counts.silent), formatNumber(counts.pledges)),
    lead: words.lead(desk.period(asOf)),
    caveat: silenceCaveat(desk),
    labels: {
      silent: words.silent,
      promised: words.promised,
      found: words.found,
      pledged: words.pledged,
      firstFigure: words.firstFigure,
      heard: words.heard,
      heardLead: words.heardLead,
    },
    silent: silent.map((pledge) => silentPledge(desk, pledge)),
    heard:
      heard.length === 0
        ? null
        : {
            caption: '',
            columns: [
              { text: common.pledge },
              { text: words.lastFigure },
              { text: common.published },
              { text: words.sinceFigure, number: true },
            ],
            rows: heard,
          },
  };
}
