import type { Desk } from '../desk.ts';
import { findTrackOfIndicator, findTrackOfPledge, type Track } from '../../charts/track.ts';
import { type Route } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
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
  /** Null for a rule or right, and where no number was promised: there is no way to climb. */
  readonly track: Track | null;
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
export function promiseOf(desk: Desk, pledge: Pledge): string {
  const words = desk.words.pledge;
  const { indicatorOf } = desk;
  const indicator = pledge.indicator === null ? null : indicatorOf(pledge.indicator);
  if (pledge.value === null || pledge.unit === null)
    return pledge.due === null ? words.noNumber : words.noNumberBy(desk.period(pledge.due));
  const value = desk.value(pledge.value, pledge.unit);
  if (indicator?.target?.kind === 'each-year') return words.eachYear(value);
  if (pledge.due === null) return words.undated(value);
  const due = desk.period(pledge.due);
  return indicator?.measure === 'flow' ? words.inYear(due, value) : words.by(due, value);
}

/** Returns a pledge as a row of a list. */
export function pledgeRow(desk: Desk, pledge: Pledge): PledgeRow {
  const words = desk.words.pledge;
  const { indicatorOf } = desk;
  const { units } = desk.publication.codelists;
  const indicator = pledge.indicator === null ? null : indicatorOf(pledge.indicator);
  const latest = indicator?.verdict.latest ?? null;
  const ofIndicator = indicator && findTrackOfIndicator(indicator, units, pledge.silence.daysSincePledge);
  return {
    id: pledge.id,
    name: desk.text(pledge.name),
    href: desk.link(pledgeRoute(pledge)),
    promise: promiseOf(desk, pledge),
    verdict: verdictMark(desk, pledge.state),
    figure:
      indicator && latest
        ? words.figure(desk.period(latest.period), desk.value(latest.value, indicator.unit))
        : words.silentFor(desk.days(pledge.silence.daysSincePledge)),
    track: pledge.kind === 'rule' ? null : (ofIndicator ?? findTrackOfPledge(pledge, units)),
    indicator,
  };
}
