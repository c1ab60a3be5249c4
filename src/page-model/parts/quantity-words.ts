import type { Desk } from '../desk.ts';
import type { Observation } from '../../model/observation.ts';
import { figureRoute } from '../../model/shown-figures.ts';
import type { Report } from '../../model/report.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { hasFigure, indicatorRoute } from './indicator-route.ts';

/** One quantity in words, with its place on its indicator's page, or the page of the pledge as long as that has none. */
export interface QuantityWords {
  readonly indicator: string;
  readonly period: string;
  /** Province and breakdown; empty for the total of the whole country. */
  readonly detail: string;
  readonly href: string;
}

type Quantity = Pick<Observation, 'period' | 'area' | 'breakdown'> & { readonly indicator: string };

/** Returns the words for a quantity. Throws when the publication has no such indicator. */
export function quantityWords(desk: Desk, quantity: Quantity): QuantityWords {
  const indicator = desk.indicatorOf(quantity.indicator);
  return {
    indicator: desk.text(indicator.name),
    period: desk.period(quantity.period),
    detail: desk.partName(quantity),
    href: desk.link(
      hasFigure(indicator)
        ? `${figureRoute(indicator, quantity)}#${observationAnchor(quantity)}`
        : indicatorRoute(desk, quantity.indicator),
    ),
  };
}

/** Returns the words in one line: 중소기업 수출 · 2024년 · 서울특별시. */
export const quantityLine = ({ indicator, period, detail }: QuantityWords): string =>
  [indicator, period, detail].filter(Boolean).join(' · ');

/** Returns what a report that is behind no indicator speaks of: 스마트공장 · 예산. */
export function reportedName(desk: Desk, { indicator, measure }: Pick<Report, 'indicator' | 'measure'>): string {
  const { quantities, measures } = desk.words.reference;
  return [quantities[indicator] ?? indicator, measures[measure] ?? measure].filter(Boolean).join(' · ');
}
