import type { Lookup } from '../../door/lookup.ts';
import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';
import { nameIssuer, namePublisher } from '../../i18n/name-publisher.ts';
import { addressOf, pathTo } from '../../i18n/path.ts';
import { wordReasons } from '../../i18n/word-reasons.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { figureRoute } from '../../model/shown-figures.ts';
import type { Locale } from '../../model/text.ts';
import { sourceOf } from '../source-of.ts';
import type { Cited } from './cited.ts';

/** Where and when a figure is cited. */
export interface Citing {
  readonly lookup: Lookup;
  readonly asOf: string;
  readonly locale: Locale;
  /** The address of the site, if it has one; without it addresses are paths. */
  readonly site: string | undefined;
}

/** A figure as a work of whoever published it, and as a sentence to print below it. */
export interface CitedFigure {
  readonly work: Cited;
  readonly sentence: string;
}

/** Returns what a figure is of besides the whole country, in words. */
function partOf({ area, breakdown }: Observation, { lookup, locale }: Citing): string {
  const codes = lookup.pairsOf(breakdown).map(({ code }) => code[locale]);
  return [...(area === 'KR' ? [] : [lookup.areaOf(area)[locale]]), ...codes].join(' · ');
}

/** Returns who published what a derived figure was computed from, each once. */
function publishersBehind({ source, reports }: Observation, { lookup, locale }: Citing): string[] {
  const pages = reports.map(({ report }) => namePublisher(lookup.pageOf(lookup.reportOf(report).page), lookup)[locale]);
  return [...new Set([...(source === null ? [] : [nameIssuer(lookup.datasetOf(source))[locale]]), ...pages])];
}

/**
 * Returns how one figure is cited: value, period, status, who said so, when and where, and the row of ours on the
 * reference day. A figure we derived is a work of ours. Null for a missing value.
 */
export function citedFigure(indicator: Indicator, observation: Observation, citing: Citing): CitedFigure | null {
  const { lookup, asOf, locale, site } = citing;
  const { cite, site: ours, terms } = messagesIn(locale);
  if (observation.value === null) return null;
  const unit = lookup.unitOf(indicator.unit);
  const anchor = observationAnchor(observation);
  const address = addressOf(pathTo(locale, `${figureRoute(indicator, observation)}#${anchor}`), site);
  const day = formatPeriod(asOf, locale);
  const title = cite.figure(
    indicator.name[locale],
    partOf(observation, citing),
    formatPeriod(observation.period, locale),
    formatValue(observation.value, unit, locale, 'exact'),
    terms.statuses[observation.status],
  );
  const about = { id: `${indicator.id}-${anchor.replace(/^figure-/, '')}`, title };
  const source = sourceOf(observation, lookup);
  if (source === null || observation.origin === 'derived') {
    const from = cite.derivedFrom(publishersBehind(observation, citing).join('; '));
    const note = `${from}. ${wordReasons(observation.reasons, unit, locale)}`.trim();
    return {
      work: { ...about, kind: 'dataset', author: ours.name, issued: asOf, within: null, address, note },
      sentence: cite.derived(title, from, day, address),
    };
  }
  const dataset = observation.source === null ? null : lookup.datasetOf(observation.source);
  const [who, where] = [source.publisher[locale], source.url ?? source.title[locale]];
  const when = dataset
    ? cite.dataset(dataset.title[locale], formatPeriod(dataset.retrieved, locale), dataset.publicCopy !== null)
    : formatPublished(source.published, locale);
  return {
    work: {
      ...about,
      kind: 'page',
      author: who,
      issued: source.published,
      within: source.title[locale],
      address: source.url,
      note: `${dataset ? `${when}. ` : ''}${cite.takenNote(day, address)}`,
    },
    sentence: cite.taken(title, who, when, where, day, address),
  };
}
