import { formatDays } from '../../format/days.ts';
import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { compareText } from '../../model/order.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../parts/head.ts';
import { pledgeRoute, promiseOf } from '../parts/pledge-row.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { referenceHead } from '../parts/reference-head.ts';
import { silenceCaveat, type SilenceCaveat } from '../parts/silence-caveat.ts';
import { cell, type Cell, type Table } from '../parts/table.ts';

export interface SilentPledge {
  readonly id: string;
  readonly name: string;
  /** The indicator that follows it, or its row on its programme's page. */
  readonly href: string;
  readonly promised: string;
  readonly days: string;
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

function silentPledge(publication: Publication, locale: Locale, pledge: Pledge): SilentPledge {
  const { silence: words, common } = messagesIn(locale).reference;
  const statements = pageLines(publication, pledge.statements, locale);
  return {
    id: pledge.id,
    name: pledge.name[locale],
    href: pathTo(locale, pledgeRoute(pledge)),
    promised: promiseOf(publication, pledge, locale),
    days: words.sinceDays(formatNumber(pledge.silence.daysSincePledge)),
    pledged: formatPeriod(pledge.silence.pledged, locale),
    firstFigure: pledge.firstFigure[locale],
    sources: common.sourcesCount(formatNumber(statements.length)),
    statements,
  };
}

/** Returns the row of a pledge that has a figure; nothing for one that has none. */
function heardRow(publication: Publication, locale: Locale, pledge: Pledge): Cell[][] {
  const { silence: words } = messagesIn(locale).reference;
  const { lastFigure, daysSinceFigure } = pledge.silence;
  if (lastFigure === null) return [];
  return [
    [
      {
        text: pledge.name[locale],
        href: pathTo(locale, pledgeRoute(pledge)),
        notes: [promiseOf(publication, pledge, locale)],
      },
      cell(formatPeriod(lastFigure.period, locale)),
      cell(formatPublished(lastFigure.published, locale, 'short')),
      cell(daysSinceFigure === null ? words.notDated : formatDays(daysSinceFigure, locale)),
    ],
  ];
}

/** Returns the pledges without a figure, oldest silence first, and after them those with one. */
export function silencePage(publication: Publication, locale: Locale): SilencePage {
  const { silence: words, common } = messagesIn(locale).reference;
  const { counts, asOf } = publication.overview;
  const silent = publication.pledges.filter(({ state }) => state === 'awaiting-first-figure').sort(oldestFirst);
  const heard = [...publication.pledges]
    .sort(longestUnheardFirst)
    .flatMap((pledge) => heardRow(publication, locale, pledge));
  return {
    head: referenceHead(publication, locale, '/silence/', words),
    kicker: words.title,
    heading:
      counts.silent === 0
        ? words.headingNone(formatNumber(counts.pledges))
        : words.heading(formatNumber(counts.silent), formatNumber(counts.pledges)),
    lead: words.lead(formatPeriod(asOf, locale)),
    caveat: silenceCaveat(publication, locale),
    labels: {
      silent: words.silent,
      promised: words.promised,
      pledged: words.pledged,
      firstFigure: words.firstFigure,
      heard: words.heard,
      heardLead: words.heardLead,
    },
    silent: silent.map((pledge) => silentPledge(publication, locale, pledge)),
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
