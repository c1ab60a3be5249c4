import { formatPeriod } from '../../format/period.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { Observation } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Report } from '../../model/report.ts';
import type { Locale } from '../../model/text.ts';
import { observationAnchor } from './anchor.ts';
import { lookupOf } from './lookup.ts';
import { ofWords } from './observation-table.ts';

/** One quantity in words, with its place on its indicator's page. */
export interface QuantityWords {
  readonly indicator: string;
  readonly period: string;
  /** Province and breakdown; empty for the total of the whole country. */
  readonly detail: string;
  readonly href: string;
}

type Quantity = Pick<Observation, 'period' | 'area' | 'breakdown'> & { readonly indicator: string };

/** Returns the words for a quantity. Throws when the publication has no such indicator. */
export function quantityWords(publication: Publication, locale: Locale, quantity: Quantity): QuantityWords {
  return {
    indicator: lookupOf(publication).indicatorOf(quantity.indicator).name[locale],
    period: formatPeriod(quantity.period, locale),
    detail: ofWords(publication, quantity, locale),
    href: pathTo(locale, `/indicators/${quantity.indicator}/#${observationAnchor(quantity)}`),
  };
}

/** Returns the words in one line: 중소기업 수출 · 2024년 · 서울특별시. */
export const quantityLine = ({ indicator, period, detail }: QuantityWords): string =>
  [indicator, period, detail].filter(Boolean).join(' · ');

/** Returns what a report that is behind no indicator speaks of: 스마트공장 · 예산. */
export function reportedName({ indicator, measure }: Pick<Report, 'indicator' | 'measure'>, locale: Locale): string {
  const { quantities, measures } = messagesIn(locale).reference;
  return [quantities[indicator] ?? indicator, measures[measure] ?? measure].filter(Boolean).join(' · ');
}
