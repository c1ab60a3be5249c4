import { formatPeriod } from '../../format/period.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';

/** Returns the day of comparison in words, as the foot of every page says it. */
export function asOfWords({ overview }: Publication, locale: Locale): string {
  return messagesIn(locale).site.asOf(formatPeriod(overview.asOf, locale));
}
