import { findTrackOfIndicator, trackOfPledge, type Track } from '../../charts/track.ts';
import { formatDays } from '../../format/days.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo, type Route } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from './lookup.ts';
import { verdictMark, type VerdictMark } from './verdict-mark.ts';

/** One pledge as it stands in a list. */
export interface PledgeRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What was promised and by when: `2030년까지 1만 2,000개`. */
  readonly promise: string;
  readonly verdict: VerdictMark;
  /** The latest figure that counts, or for how long there has been none. */
  readonly figure: string;
  readonly track: Track;
  /** The indicator whose series is drawn beside it. */
  readonly indicator: Indicator | null;
}

/** Returns the place of a pledge: the page of its indicator, or its row on the page of its programme. */
export function pledgeRoute(pledge: Pledge): Route {
  return pledge.indicator === null
    ? `/programmes/${pledge.programme}/#pledge-${pledge.id}`
    : `/indicators/${pledge.indicator}/`;
}

/** Returns what was promised and by when, in words. */
export function promiseOf(publication: Publication, pledge: Pledge, locale: Locale): string {
  const words = messagesIn(locale).pledge;
  const { unitOf, indicatorOf } = lookupOf(publication);
  const indicator = pledge.indicator === null ? null : indicatorOf(pledge.indicator);
  const value = formatValue(pledge.value, unitOf(pledge.unit), locale);
  if (indicator?.target?.kind === 'each-year') return words.eachYear(value);
  if (pledge.due === null) return words.undated(value);
  const due = formatPeriod(pledge.due, locale);
  return indicator?.measure === 'flow' ? words.inYear(due, value) : words.by(due, value);
}

/** Returns a pledge as a row of a list. */
export function pledgeRow(publication: Publication, pledge: Pledge, locale: Locale): PledgeRow {
  const words = messagesIn(locale).pledge;
  const { unitOf, indicatorOf } = lookupOf(publication);
  const { units } = publication.codelists;
  const indicator = pledge.indicator === null ? null : indicatorOf(pledge.indicator);
  const latest = indicator?.verdict.latest ?? null;
  const ofIndicator = indicator && findTrackOfIndicator(indicator, units, pledge.silence.daysSincePledge);
  return {
    id: pledge.id,
    name: pledge.name[locale],
    href: pathTo(locale, pledgeRoute(pledge)),
    promise: promiseOf(publication, pledge, locale),
    verdict: verdictMark(pledge.state, locale),
    figure:
      indicator && latest
        ? words.figure(formatPeriod(latest.period, locale), formatValue(latest.value, unitOf(indicator.unit), locale))
        : words.silentFor(formatDays(pledge.silence.daysSincePledge, locale)),
    track: ofIndicator ?? trackOfPledge(pledge, units),
    indicator,
  };
}
