import { formatPeriod } from '../../format/period.ts';
import { formatRange, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from './lookup.ts';

/** The figure shown large. */
export interface HeadlineFigure {
  readonly label: string;
  readonly value: string;
  readonly when: string;
  /** Null for a figure as published. */
  readonly status: string | null;
  /** What publishers disagree between; null when they do not. */
  readonly range: string | null;
  readonly anchor: string;
}

/** Returns the figure an indicator is known by, in words; null when none was published. */
export function findHeadlineFigure(
  publication: Publication,
  indicator: Indicator,
  locale: Locale,
): HeadlineFigure | null {
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  if (!shown || shown.value === null) return null;
  const unit = lookupOf(publication).unitOf(indicator.unit);
  const { before, latest } = messagesIn(locale).indicator;
  return {
    // A figure that does not count for the pledge is not passed off as its latest.
    label: indicator.target && !indicator.verdict.latest ? before : latest,
    value: formatValue(shown.value, unit, locale),
    when: formatPeriod(shown.period, locale),
    status: shown.status === 'A' ? null : messagesIn(locale).terms.statuses[shown.status],
    range:
      shown.low === null || shown.high === null
        ? null
        : messagesIn(locale).indicator.range(formatRange(shown.low, shown.high, unit, locale)),
    anchor: `#figure-${shown.period}`,
  };
}
