import type { Desk } from '../desk.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawPicture, type Picture } from '../../pictures/draw-picture.ts';
import { MUTED, STATE_COLOURS } from '../../charts/palette.ts';
import { rasterise } from '../../pictures/rasterise.ts';
import { findSeriesChart, renderTrack, renderVerdictStrip, type RenderedChart } from '../../charts/render.ts';
import { coloursIn } from '../../pictures/standalone-svg.ts';
import { findTrackOfIndicator } from '../../charts/track.ts';
import { pathToAsset } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import { chosenReport, isTotal } from '../../model/observation.ts';
import { chartContext } from './chart-context.ts';
import { findingOf } from './finding.ts';
import { findHeadlineFigure } from './headline-figure.ts';
import { homePage } from '../pages/home.ts';
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
function findMainChart(desk: Desk, indicator: Indicator): RenderedChart | null {
  const series = findSeriesChart(indicator, chartContext(desk));
  if (series) return series;
  const pledge = indicator.target && desk.pledgeOf(indicator.target.pledge);
  const track = findTrackOfIndicator(
    indicator,
    desk.publication.codelists.units,
    pledge?.silence.daysSincePledge ?? null,
  );
  return track && renderTrack(track, indicator.id, desk.text(indicator.name), desk);
}

/**
 * Names who published what is drawn and when: the dataset the latest figure comes from, else the page of the latest figure,
 * else the page that states the pledge; and how many others.
 */
function sourceOf(desk: Desk, indicator: Indicator): string {
  const words = desk.words.indicator;
  const { reportOf, pageOf, pledgeOf } = desk;
  const drawn = indicator.observations.filter((o) => isTotal(o) && o.value !== null).sort(latestFirst);
  const reports =
    drawn.length > 0
      ? drawn.flatMap((o) => chosenReport(o) ?? [])
      : indicator.target
        ? pledgeOf(indicator.target.pledge).statements
        : [];
  const pages = reports.map((report) => pageOf(reportOf(report).page));
  const datasets = desk.publication.datasets.filter(({ id }) => indicator.datasets.includes(id));
  const ofDataset = drawn[0] !== undefined && chosenReport(drawn[0]) === null && datasets.length > 0;
  // A pledge is named by who made it, where that page is among those that state it.
  const newest = (drawn.length === 0 ? pages.find(({ kind }) => kind === 'official') : undefined) ?? pages[0];
  const leading = ofDataset
    ? datasets.map(({ publisher, title }) => `${desk.text(publisher)}, ${desk.text(title)}`).join(', ')
    : newest
      ? words.picture.dated(newest.publisher, desk.published(newest.published, 'short'))
      : words.sourceComputed;
  const named = new Set(ofDataset ? datasets.map(({ publisher }) => publisher.ko) : [newest?.publisher]);
  const others = new Set(
    [...pages.map(({ publisher }) => publisher), ...datasets.map(({ publisher }) => publisher.ko)].filter(
      (publisher) => !named.has(publisher),
    ),
  );
  const who = others.size === 0 ? leading : words.publishersAndOthers(leading, desk.words.counts.sources(others.size));
  return drawn.length === 0 && newest ? words.picture.pledge(who) : words.picture.source(who);
}

const signatureOf = (desk: Desk): string => `${desk.words.site.name} · ${desk.asOf}`;

/** Says verdict, and of when the figure in the title is: the chart may show finer periods. Null when there is neither. */
function noteOf(desk: Desk, indicator: Indicator): Picture['note'] {
  const { state } = indicator.verdict;
  const mark = verdictMark(desk, state);
  const figure = findHeadlineFigure(desk, indicator);
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
function findDrawn(desk: Desk, indicator: Indicator): Drawn | null {
  const rendered = findMainChart(desk, indicator);
  if (!rendered) return null;
  return {
    rendered,
    id: `picture-${indicator.id}-${desk.locale}`,
    kicker: desk.text(desk.programmeOf(indicator.programme)),
    title: findingOf(desk, indicator),
    note: noteOf(desk, indicator),
    description: rendered.description,
    source: sourceOf(desk, indicator),
    signature: signatureOf(desk),
  };
}

const images = new WeakMap<Desk, Map<string, ChartImage | null>>();

/**
 * Returns the main chart of an indicator as a picture to print, made once: its page states the sizes, its files hold it.
 * Null when there is nothing to draw.
 */
export function findChartImage(desk: Desk, id: string): ChartImage | null {
  const made = images.get(desk) ?? new Map<string, ChartImage | null>();
  images.set(desk, made);
  const known = made.get(id);
  if (known !== undefined) return known;
  const drawn = findDrawn(desk, desk.indicatorOf(id));
  const svg = drawn && drawPicture({ ...drawn, chart: drawn.rendered.wide }, 'print', COLOURS);
  const image = svg === null ? null : { svg, png: rasterise(svg) };
  made.set(id, image);
  return image;
}

/** Returns every picture there is, with the name its files begin with: that of the indicator and the language. */
export const chartPaths = (
  deskIn: (locale: Locale) => Desk,
): { readonly name: string; readonly id: string; readonly locale: Locale }[] =>
  LOCALES.flatMap((locale) => {
    const desk = deskIn(locale);
    return desk.publication.indicators
      .filter(({ id }) => findChartImage(desk, id) !== null)
      .map(({ id }) => ({ name: `${id}.${locale}`, id, locale }));
  });

/**
 * Returns the picture that stands for an indicator where a link to it is shared, 1200 by 630 pixels: its chart beside the
 * finding, or its ladder below it. Null when there is nothing to draw.
 */
export function findShareImage(desk: Desk, id: string): Uint8Array<ArrayBuffer> | null {
  const drawn = findDrawn(desk, desk.indicatorOf(id));
  if (!drawn) return null;
  const chart = drawn.rendered.id.startsWith('track') ? drawn.rendered.wide : drawn.rendered.narrow;
  return rasterise(drawPicture({ ...drawn, chart }, 'share', COLOURS));
}

/** Returns the picture that stands for every other page: the answer of the home page, and the pledges by verdict. */
export function homeShareImage(desk: Desk): Uint8Array<ArrayBuffer> {
  const { home } = desk.words;
  const counts = desk.publication.overview.pledgeStates.map(({ state, pledges }) => ({ state, count: pledges.length }));
  const strip = renderVerdictStrip(counts, 'share', desk);
  const picture = {
    id: `picture-home-${desk.locale}`,
    kicker: home.question,
    title: homePage(desk).answer,
    note: null,
    chart: strip.wide,
    description: strip.description,
    source: home.kicker,
    signature: signatureOf(desk),
  };
  return rasterise(drawPicture(picture, 'share', COLOURS));
}
