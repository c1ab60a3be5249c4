import { formatPeriod } from '../../format/period.ts';
import { formatValue } from '../../format/value.ts';
import { pathTo } from '../../i18n/path.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report } from '../../model/report.ts';
import type { Locale } from '../../model/text.ts';
import { lookupOf } from './lookup.ts';
import { ofWords } from './observation-table.ts';
import { pledgeRoute } from './pledge-row.ts';
import { quantityLine, quantityWords, reportedName } from './quantity-words.ts';

/** One figure taken from a page. */
export interface TakenFigure {
  readonly quantity: string;
  readonly value: string;
  /** How it was judged, or why nothing rests on it. */
  readonly judgement: string;
  /** Its place on an indicator page, or the pledge it states; null when it is behind neither. */
  readonly href: string | null;
}

/** Returns the words for one report: where it went, or why it went nowhere. */
export function takenFigure(publication: Publication, locale: Locale, report: Report): TakenFigure {
  const lookup = lookupOf(publication);
  const value = formatValue(Number(report.value), lookup.unitOf(report.unit), locale, 'exact');
  // A figure of its own comes before one that was worked out from it.
  const use = report.uses.find(({ role }) => role !== 'input') ?? report.uses[0];
  if (use) {
    const words = quantityWords(publication, locale, use);
    return {
      quantity: quantityLine(words),
      value,
      judgement: messagesIn(locale).terms.roles[use.role],
      href: words.href,
    };
  }
  const pledge = report.pledge === null ? null : lookup.pledgeOf(report.pledge);
  const name = pledge ? pledge.name[locale] : reportedName(report, locale);
  const parts = [name, formatPeriod(report.period, locale), ofWords(publication, report, locale)];
  return {
    quantity: parts.filter(Boolean).join(' · '),
    value,
    judgement: report.unused ? messagesIn(locale).terms.unused[report.unused] : '',
    href: pledge && pathTo(locale, pledgeRoute(pledge)),
  };
}
