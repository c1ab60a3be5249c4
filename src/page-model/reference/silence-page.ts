import { formatDays } from '../../format/days.ts';
import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatNumber } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { compareText } from '../../model/period.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../head.ts';
import { pledgeRoute, promiseOf } from '../pledge-row.ts';
import { pageLines, type PageLine } from '../report-line.ts';
import { referenceHead } from './reference-head.ts';

export interface SilentPledge {
  readonly id: string;
  readonly name: string;
  /** The indicator that follows it, or its row on its programme's page. */
  readonly href: string;
  readonly promised: string;
  readonly days: string;
  readonly pledged: string;
  readonly firstFigure: string;
  readonly statements: readonly PageLine[];
}

export interface HeardPledge {
  readonly name: string;
  readonly href: string;
  readonly promised: string;
  readonly figure: string;
  readonly published: string;
  readonly days: string;
}

export interface SilencePage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly labels: {
    readonly silent: string; readonly heard: string; readonly heardLead: string; readonly pledge: string; readonly promised: string;
    readonly pledged: string; readonly firstFigure: string; readonly lastFigure: string; readonly published: string; readonly sinceFigure: string;
    readonly sincePledge: string; readonly sources: string;
  };
  readonly silent: readonly SilentPledge[];
  readonly heard: readonly HeardPledge[];
}

/** Longest silence first; then by name, so that the order is the same everywhere. */
const oldestFirst = (a: Pledge, b: Pledge): number =>
  b.silence.daysSincePledge - a.silence.daysSincePledge || compareText(a.id, b.id);

const longestUnheardFirst = (a: Pledge, b: Pledge): number =>
  (b.silence.daysSinceFigure ?? Infinity) - (a.silence.daysSinceFigure ?? Infinity) || compareText(a.id, b.id);

/** Returns the pledges without a figure, oldest silence first, and after them those with one. */
export function silencePage(publication: Publication, locale: Locale): SilencePage {
  const { silence: words, common } = messagesIn(locale).reference;
  const { counts, asOf } = publication.overview;
  const silent = publication.pledges.filter(({ state }) => state === 'awaiting-first-figure').sort(oldestFirst);
  const heard = publication.pledges.filter(({ silence }) => silence.lastFigure !== null).sort(longestUnheardFirst);
  return {
    head: referenceHead(publication, locale, '/silence/', words),
    kicker: words.title,
    heading: counts.silent === 0
      ? words.headingNone(formatNumber(counts.pledges))
      : words.heading(formatNumber(counts.silent), formatNumber(counts.pledges)),
    lead: words.lead(formatPeriod(asOf, locale)),
    labels: {
      silent: words.silent, heard: words.heard, heardLead: words.heardLead, pledge: common.pledge, promised: words.promised,
      pledged: words.pledged, firstFigure: words.firstFigure, lastFigure: words.lastFigure, published: common.published,
      sinceFigure: words.sinceFigure, sincePledge: words.sincePledge, sources: common.sources,
    },
    silent: silent.map((pledge) => ({
      id: pledge.id,
      name: pledge.name[locale],
      href: pathTo(locale, pledgeRoute(pledge)),
      promised: promiseOf(publication, pledge, locale),
      days: words.sinceDays(formatNumber(pledge.silence.daysSincePledge)),
      pledged: formatPeriod(pledge.silence.pledged, locale),
      firstFigure: pledge.firstFigure[locale],
      statements: pageLines(publication, pledge.statements, locale),
    })),
    heard: heard.map((pledge) => ({
      name: pledge.name[locale],
      href: pathTo(locale, pledgeRoute(pledge)),
      promised: promiseOf(publication, pledge, locale),
      figure: formatPeriod(pledge.silence.lastFigure?.period ?? asOf, locale),
      published: formatPublished(pledge.silence.lastFigure?.published ?? null, locale, 'short'),
      days: pledge.silence.daysSinceFigure === null ? words.notDated : formatDays(pledge.silence.daysSinceFigure, locale),
    })),
  };
}
