import type { Desk } from '../desk.ts';
import { shift } from '../../format/decimal.ts';
import { formatPace, formatShare } from '../../format/value.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey } from '../../model/observation.ts';
import { isUndated } from './verdict-mark.ts';

/** Returns the name of an indicator as its headline says it: with the part that stands in front, where it is named for all. */
function leadName(desk: Desk, { name, leads }: Indicator): string {
  const called = desk.text(name);
  return leads === '' ? called : desk.words.indicator.leadPart(called, desk.breakdownName(leads));
}

/** Returns what the figures of an indicator say, in one headline. */
export function findingOf(desk: Desk, indicator: Indicator): string {
  const { findings } = desk.words.indicator;
  const { pledgeOf } = desk;
  const { unit } = indicator;
  const name = leadName(desk, indicator);
  const { verdict } = indicator;
  const words = (value: number): string => unbroken(desk.value(value, unit));

  const newest = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const known = newest && newest.value !== null ? words(newest.value) : null;
  if (verdict.state === 'not-rated' && indicator.target) {
    if (newest && known !== null) return findings.before(name, desk.period(newest.period), known);
    return findings.awaiting(name, desk.days(pledgeOf(indicator.target.pledge).silence.daysSincePledge));
  }
  const { latest } = verdict;
  const target = verdict.target ? words(verdict.target.value) : '';
  if (!latest) {
    if (!newest || known === null) return findings.none(name);
    return partOf(desk, indicator) ?? findings.level(name, desk.period(newest.period), known);
  }
  const value = words(latest.value);
  switch (verdict.state) {
    case 'met':
      return findings.met(name, value, target);
    case 'keeping':
      return findings.keeping(name, value, target);
    case 'missed':
      return findings.missed(name, value, target);
    case 'too-early':
      return (
        partOf(desk, indicator) ??
        findings[isUndated(indicator) ? 'undated' : 'early'](name, desk.period(latest.period), value)
      );
    case 'moving-away':
      return findings.away(name, value, desk.period(verdict.baseline?.period ?? latest.period));
    case 'on-track':
    case 'speed-up':
    case 'behind':
      return findings.pace(name, value, formatPace(verdict.pace ?? 0));
    default:
      if (verdict.partYear) return partOf(desk, indicator) ?? findings.level(name, desk.period(latest.period), value);
      if (!verdict.lastYear || verdict.lastYear.to.period !== latest.period) {
        return findings.level(name, desk.period(latest.period), value);
      }
      return findings.changed(
        name,
        desk.period(latest.period),
        value,
        Math.sign(verdict.lastYear.change),
        unbroken(desk.size(verdict.lastYear.change, unit)),
      );
  }
}

/** Keeps an amount on one line of a headline: 85억 2,151만 달러. */
const unbroken = (amount: string): string => amount.replaceAll(' ', '\u00a0');

/** What this year has brought, where the figure shown large says so. */
function partOf(desk: Desk, indicator: Indicator): string | null {
  const { unit, verdict, headline } = indicator;
  const { partYear } = verdict;
  if (!partYear || !headline?.startsWith(`${partYear.to.period}|`)) return null;
  const { findings } = desk.words.indicator;
  const { to, share, stated } = partYear;
  const figure = [leadName(desk, indicator), desk.period(to.period), unbroken(desk.value(to.value, unit))] as const;
  if (stated)
    return findings.partStated(...figure, Math.sign(stated.rate), formatShare(shift(Math.abs(stated.rate), -2)));
  return share === null ? null : findings.part(...figure, Math.sign(share), formatShare(Math.abs(share)));
}
