import { formatDays } from '../../format/days.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatShare, formatSize, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isTotal, observationKey } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from './lookup.ts';

/** Returns what the figures of an indicator say, in one headline. */
export function findingOf(publication: Publication, indicator: Indicator, locale: Locale): string {
  const { findings } = messagesIn(locale).indicator;
  const { unitOf, pledgeOf } = lookupOf(publication);
  const unit = unitOf(indicator.unit);
  const name = indicator.name[locale];
  const { verdict } = indicator;
  const words = (value: number): string => unbroken(formatValue(value, unit, locale));

  if (verdict.state === 'awaiting-first-figure' && indicator.target) {
    return findings.awaiting(name, formatDays(pledgeOf(indicator.target.pledge).silence.daysSincePledge, locale));
  }
  const { latest } = verdict;
  const target = verdict.target ? words(verdict.target.value) : '';
  if (!latest) {
    const newest = indicator.observations.find((o) => observationKey(o) === indicator.headline);
    if (!newest || newest.value === null) return findings.none(name);
    return findings.level(name, formatPeriod(newest.period, locale), words(newest.value));
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
      return findings.early(name, value);
    case 'moving-away':
      return findings.away(name, value, formatPeriod(verdict.baseline?.period ?? latest.period, locale));
    case 'on-track':
    case 'speed-up':
    case 'behind':
      return findings.pace(name, value, formatShare(verdict.pace ?? 0));
    default:
      if (!verdict.lastYear || verdict.lastYear.to.period !== latest.period || mixesProvisional(indicator)) {
        return findings.level(name, formatPeriod(latest.period, locale), value);
      }
      return findings.changed(
        name,
        formatPeriod(latest.period, locale),
        value,
        Math.sign(verdict.lastYear.change),
        unbroken(formatSize(verdict.lastYear.change, unit, locale)),
      );
  }
}

/** Keeps an amount on one line of a headline: 85억 2,151만 달러. */
const unbroken = (amount: string): string => amount.replaceAll(' ', '\u00a0');

/**
 * Whether the change of the last year sets a provisional figure against a final one. Provisional figures of some series
 * are lowered year after year, so such a difference says nothing about growth.
 */
export function mixesProvisional({ verdict, observations }: Indicator): boolean {
  const statusIn = (period: string | undefined): string | undefined =>
    observations.find((o) => o.period === period && isTotal(o))?.status;
  return statusIn(verdict.lastYear?.to.period) === 'P' && statusIn(verdict.lastYear?.from.period) !== 'P';
}
