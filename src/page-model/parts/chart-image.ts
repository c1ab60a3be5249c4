import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawPicture, type Picture } from '../../pictures/draw-picture.ts';
import { MUTED, STATE_COLOURS } from '../../charts/palette.ts';
import { rasterise } from '../../pictures/rasterise.ts';
import { findSeriesChart, renderTrack, renderVerdictStrip, type RenderedChart } from '../../charts/render.ts';
import { coloursIn } from '../../pictures/standalone-svg.ts';
import { findTrackOfIndicator } from '../../charts/track.ts';
import { formatPublished } from '../../format/period.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathToAsset } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isTotal } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import { asOfWords } from './as-of-words.ts';
import { chartContext } from './chart-context.ts';
import { findingOf } from './finding.ts';
import { findHeadlineFigure } from './headline-figure.ts';
import { homePage } from '../pages/home.ts';
import { lookupOf } from './lookup.ts';
import { latestFirst } from './observation-table.ts';
import { verdictMark } from './verdict-mark.ts';

/** The chart of an indicator as files that stand alone. */
export interface ChartImage {
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

/** Pictures are on paper colour whatever the reader's screen: they are printed and shared. */
const COLOURS = coloursIn(readFileSync(resolve('src/styles/tokens.css'), 'utf8'), 'light');

/** Returns the address of the picture of an indicator's chart. */
export const pathToChart = (id: string, locale: Locale, format: 'svg' | 'png'): string =>
  pathToAsset(`/charts/${id}.${locale}.${format}`);

/** Returns the main chart of an indicator: its figures over time, else its ladder; null when it has neither. */
function findMainChart(publication: Publication, indicator: Indicator, locale: Locale): RenderedChart | null {
  const series = findSeriesChart(indicator, chartContext(publication, locale));
  if (series) return series;
  const pledge = indicator.target && lookupOf(publication).pledgeOf(indicator.target.pledge);
  const track = findTrackOfIndicator(indicator, publication.codelists.units, pledge?.silence.daysSincePledge ?? null);
  return track && renderTrack(track, indicator.id, indicator.name[locale], { locale });
}

/**
 * Names who published what is drawn and when: the dataset the latest figure comes from, else the page of the latest figure,
 * else the page that states the pledge; and how many others.
 */
function sourceOf(publication: Publication, indicator: Indicator, locale: Locale): string {
  const words = messagesIn(locale).indicator;
  const { reportOf, pageOf, pledgeOf } = lookupOf(publication);
  const drawn = indicator.observations.filter((o) => isTotal(o) && o.value !== null).sort(latestFirst);
  const reports =
    drawn.length > 0
      ? drawn.flatMap(({ report }) => report ?? [])
      : indicator.target
        ? pledgeOf(indicator.target.pledge).statements
        : [];
  const pages = reports.map((report) => pageOf(reportOf(report).page));
  const datasets = publication.datasets.filter(({ id }) => indicator.datasets.includes(id));
  const ofDataset = drawn[0]?.report === null && datasets.length > 0;
  // A pledge is named by who made it, where that page is among those that state it.
  const newest = (drawn.length === 0 ? pages.find(({ kind }) => kind === 'official') : undefined) ?? pages[0];
  const leading = ofDataset
    ? datasets.map(({ publisher, title }) => `${publisher[locale]}, ${title[locale]}`).join(', ')
    : newest
      ? words.picture.dated(newest.publisher, formatPublished(newest.published, locale, 'short'))
      : words.sourceComputed;
  const named = new Set(ofDataset ? datasets.map(({ publisher }) => publisher.ko) : [newest?.publisher]);
  const others = new Set(
    [...pages.map(({ publisher }) => publisher), ...datasets.map(({ publisher }) => publisher.ko)].filter(
      (publisher) => !named.has(publisher),
    ),
  );
  const who =
    others.size === 0 ? leading : words.publishersAndOthers(leading, messagesIn(locale).counts.sources(others.size));
  return drawn.length === 0 && newest ? words.picture.pledge(who) : words.picture.source(who);
}

const signatureOf = (publication: Publication, locale: Locale): string =>
  `${messagesIn(locale).site.name} · ${asOfWords(publication, locale)}`;

/** Says verdict, and of when the figure in the title is: the chart may show finer periods. Null when there is neither. */
function noteOf(publication: Publication, indicator: Indicator, locale: Locale): Picture['note'] {
  const { state } = indicator.verdict;
  const mark = verdictMark(state, locale);
  const figure = findHeadlineFigure(publication, indicator, locale);
  const parts = [
    ...(indicator.target ? [`${mark.sign} ${mark.word}`] : []),
    ...(figure ? [`${figure.label}: ${figure.when}${figure.status === null ? '' : ` (${figure.status})`}`] : []),
    ...(figure?.range ? [figure.range] : []),
  ];
  return parts.length === 0
    ? null
    : { text: parts.join(' · '), colour: indicator.target ? STATE_COLOURS[state] : MUTED };
}

type Drawn = Omit<Picture, 'chart'> & { readonly rendered: RenderedChart };

/** Returns what the picture of an indicator says; null when there is nothing to draw. */
function findDrawn(publication: Publication, indicator: Indicator, locale: Locale): Drawn | null {
  const rendered = findMainChart(publication, indicator, locale);
  if (!rendered) return null;
  return {
    rendered,
    id: `picture-${indicator.id}-${locale}`,
    kicker: lookupOf(publication).programmeOf(indicator.programme)[locale],
    title: findingOf(publication, indicator, locale),
    note: noteOf(publication, indicator, locale),
    description: rendered.description,
    source: sourceOf(publication, indicator, locale),
    signature: signatureOf(publication, locale),
  };
}

const images = new WeakMap<Publication, Map<string, ChartImage | null>>();

/**
 * Returns the main chart of an indicator as a picture to print, made once: its page states the sizes, its files hold it.
 * Null when there is nothing to draw.
 */
export function findChartImage(publication: Publication, id: string, locale: Locale): ChartImage | null {
  const made = images.get(publication) ?? new Map<string, ChartImage | null>();
  images.set(publication, made);
  const key = `${id}.${locale}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const drawn = findDrawn(publication, lookupOf(publication).indicatorOf(id), locale);
  const svg = drawn && drawPicture({ ...drawn, chart: drawn.rendered.wide }, 'print', COLOURS);
  const image = svg === null ? null : { svg, png: rasterise(svg) };
  made.set(key, image);
  return image;
}

/** Returns every picture there is, with the name its files begin with: that of the indicator and the language. */
export function chartNames(
  publication: Publication,
): { readonly name: string; readonly id: string; readonly locale: Locale }[] {
  const all = publication.indicators.flatMap(({ id }) =>
    LOCALES.map((locale) => ({ name: `${id}.${locale}`, id, locale })),
  );
  return all.filter(({ id, locale }) => findChartImage(publication, id, locale) !== null);
}

/**
 * Returns the picture that stands for an indicator where a link to it is shared, 1200 by 630 pixels: its chart beside the
 * finding, or its ladder below it. Null when there is nothing to draw.
 */
export function findShareImage(publication: Publication, id: string, locale: Locale): Uint8Array<ArrayBuffer> | null {
  const drawn = findDrawn(publication, lookupOf(publication).indicatorOf(id), locale);
  if (!drawn) return null;
  const chart = drawn.rendered.id.startsWith('track') ? drawn.rendered.wide : drawn.rendered.narrow;
  return rasterise(drawPicture({ ...drawn, chart }, 'share', COLOURS));
}

/** Returns the picture that stands for every other page: the answer of the home page, and the pledges by verdict. */
export function homeShareImage(publication: Publication, locale: Locale): Uint8Array<ArrayBuffer> {
  const { home } = messagesIn(locale);
  const counts = publication.overview.pledgeStates.map(({ state, pledges }) => ({ state, count: pledges.length }));
  const strip = renderVerdictStrip(counts, 'share', { locale });
  const picture = {
    id: `picture-home-${locale}`,
    kicker: home.question,
    title: homePage(publication, locale).answer,
    note: null,
    chart: strip.wide,
    description: strip.description,
    source: home.kicker,
    signature: signatureOf(publication, locale),
  };
  return rasterise(drawPicture(picture, 'share', COLOURS));
}
