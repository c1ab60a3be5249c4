import { formatPeriod } from '../format/period.ts';
import { unitOf } from '../format/unit.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods } from '../model/period.ts';
import type { Codelists } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';
import type { Drawing } from './canvas.ts';
import { chartDocument } from './chart-document.ts';
import { chooseSeries, type Series } from './choose-series.ts';
import { choosePanels, goThroughTime } from './choose-panels.ts';
import { cleanSvg, type Naming } from './clean-svg.ts';
import {
  describeBars,
  describePanels,
  describeSeries,
  describeTileMap,
  describeTrack,
  describeVerdictStrip,
} from './describe-chart.ts';
import { describeLadder } from './describe-ladder.ts';
import { drawBars, type BarItem } from './draw-bars.ts';
import { drawLadder } from './draw-ladder.ts';
import { drawLadderLine } from './draw-ladder-line.ts';
import { drawSeries } from './draw-series.ts';
import { drawSmallMultiples, type Panel } from './draw-small-multiples.ts';
import { drawSparkline } from './draw-sparkline.ts';
import { drawTileMap, type Tile } from './draw-tile-map.ts';
import { drawTrack } from './draw-track.ts';
import { drawVerdictStrip, type StateCount } from './draw-verdict-strip.ts';
import type { LadderInput } from './ladder.ts';
import type { Track } from './track.ts';

/** Every kind of chart on the site; a reader knows them by `messages.chart.labels`. */
export type ChartKind = keyof Messages['chart']['labels'];

/** Returns the id of a chart: the same in its page, its files and its links. `subject` is an indicator, a pledge or a page. */
const chartId = (kind: ChartKind, subject: string, detail = ''): string =>
  [kind, subject, detail].filter(Boolean).join('-');

/** A chart ready for a page: two drawings, of which the style sheet shows one, and what they say in sentences. */
export interface RenderedChart {
  readonly id: string;
  readonly title: string;
  /** Trend, highest, lowest, latest and missing figures in sentences: the text alternative. */
  readonly description: string;
  /** SVG for wide screens, class `wide-chart`. */
  readonly wide: string;
  /** SVG for phones, class `narrow-chart`. */
  readonly narrow: string;
}

/** What the charts of a page need to know. */
export interface ChartContext {
  readonly locale: Locale;
  readonly codelists: Codelists;
  /** The day of comparison. */
  readonly asOf: string;
  /** How strong the ground of a figure is, who said it and when, in words; without it a mark says its value alone. */
  readonly groundOf?: (observation: Observation) => string;
}

type InLocale = Pick<ChartContext, 'locale'>;
type Subject = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly role?: Naming['role'];
};

function render(subject: Subject, locale: Locale, draw: (drawing: Drawing) => SVGSVGElement): RenderedChart {
  const at = (width: Drawing['width']): string =>
    cleanSvg(draw({ document: chartDocument(), locale, width }), {
      ...subject,
      id: `${subject.id}-${width}`,
      className: `${width}-chart`,
    });
  return {
    id: subject.id,
    title: subject.title,
    description: subject.description,
    wide: at('wide'),
    narrow: at('narrow'),
  };
}

/** Draws the large ladder track. `subject` is the indicator or pledge, `title` its name in the language of the page. */
export function renderTrack(track: Track, subject: string, title: string, { locale }: InLocale): RenderedChart {
  return render(
    { id: chartId('track', subject), title, description: describeTrack(track, locale) },
    locale,
    (drawing) => drawTrack(track, drawing),
  );
}

/** Draws the large ladder of a pledge. `title` is its name in the language of the page. */
export function renderLadder(input: LadderInput, subject: string, title: string, { locale }: InLocale): RenderedChart {
  return render(
    { id: chartId('ladder', subject), title, description: describeLadder(input, locale) },
    locale,
    (drawing) => drawLadder(input, drawing),
  );
}

/** Returns the ladder of a list row, 152 by 24, one drawing for every width; class `ladder-line`. */
export function renderLadderLine(input: LadderInput, subject: string, title: string, { locale }: InLocale): string {
  const naming = {
    id: chartId('ladder', subject, 'line'),
    title,
    description: describeLadder(input, locale),
    className: 'ladder-line',
  };
  return cleanSvg(drawLadderLine(input, chartDocument()), naming);
}

/** Returns the name of an indicator with the part its series is of, where it is named for all. */
function nameOf({ name, leads }: Indicator, locale: Locale, { codes }: Codelists): string {
  const part = codes.find(({ dimension, code }) => `${dimension}=${code}` === leads);
  return part ? messagesIn(locale).indicator.leadPart(name[locale], part[locale]) : name[locale];
}

/**
 * Draws the figures of an indicator over time. Takes the most telling series unless one of `chooseSeries` is given.
 * Returns null when the indicator has no figure for the country as a whole.
 */
export function findSeriesChart(
  indicator: Indicator,
  { locale, codelists, asOf, groundOf }: ChartContext,
  series?: Series,
): RenderedChart | null {
  const [first] = chooseSeries(indicator);
  const chosen = series ?? first;
  if (!chosen) return null;
  const input = { indicator, series: chosen, unit: unitOf(indicator.unit, codelists.units), asOf, groundOf };
  const id = chartId('series', indicator.id, chosen.frequency === first?.frequency ? '' : chosen.frequency);
  const { chart } = messagesIn(locale);
  const title = chart.titled(nameOf(indicator, locale, codelists), chart.labels.series);
  return render({ id, title, description: describeSeries(input, locale) }, locale, (drawing) =>
    drawSeries(input, drawing),
  );
}

/** Returns a series as small as a word, 96 by 39, class `sparkline`; null when there are fewer than three figures. */
export function findSparkline(indicator: Indicator, { locale, codelists, asOf }: ChartContext): string | null {
  const [series] = chooseSeries(indicator);
  if (!series || series.observations.filter(({ value }) => value !== null).length < 3) return null;
  const unit = unitOf(indicator.unit, codelists.units);
  const naming = {
    id: chartId('sparkline', indicator.id),
    title: messagesIn(locale).chart.titled(
      nameOf(indicator, locale, codelists),
      messagesIn(locale).chart.labels.sparkline,
    ),
    description: describeSeries({ indicator, series, unit, asOf }, locale),
    className: 'sparkline',
  };
  return cleanSvg(drawSparkline(series, unit, locale, chartDocument()), naming);
}

/**
 * Draws a breakdown: small multiples where figures go through time, else bars for the period with most codes.
 * Returns null when there is nothing to compare: no figure, or a single one.
 */
export function findBreakdownChart(
  indicator: Indicator,
  slice: Indicator['slices'][number],
  context: ChartContext,
): RenderedChart | null {
  const { locale, codelists, groundOf } = context;
  const panels = choosePanels(indicator, slice).map((panel): Panel => ({
    ...panel,
    name:
      codelists.codes.find((entry) => entry.dimension === slice.dimension && entry.code === panel.code)?.[locale] ??
      panel.code,
  }));
  const dimension = codelists.dimensions.find(({ code }) => code === slice.dimension)?.[locale] ?? slice.dimension;
  const id = chartId('breakdown', indicator.id, slice.dimension);
  const title = messagesIn(locale).chart.by(indicator.name[locale], dimension);
  if (goThroughTime(panels)) {
    const input = { panels, unit: unitOf(indicator.unit, codelists.units), groundOf };
    return render({ id, title, description: describePanels(input, locale) }, locale, (drawing) =>
      drawSmallMultiples(input, drawing),
    );
  }
  const period = findFullestPeriod(
    panels.flatMap(({ series }) => series.observations.filter(({ value }) => value !== null)),
  );
  const items = panels.map(({ name, series }): BarItem => {
    const observation = series.observations.find((candidate) => candidate.period === period);
    return { name, value: observation?.value ?? null, status: observation?.status ?? 'M' };
  });
  if (period === undefined || items.filter(({ value }) => value !== null).length < 2) return null;
  const [status = 'A', ...others] = new Set(items.map((item) => item.status));
  const note = others.length === 0 && status !== 'A' ? ` (${messagesIn(locale).terms.statuses[status]})` : '';
  return renderBars(items, indicator.unit, id, `${title}, ${formatPeriod(period, locale)}${note}`, context);
}

/** Returns the period of which most observations speak, of several the latest; undefined without any. */
function findFullestPeriod(observations: readonly Observation[]): string | undefined {
  const speaking = (period: string): number =>
    observations.filter((observation) => observation.period === period).length;
  const periods = [...new Set(observations.map(({ period }) => period))];
  return periods.sort((a, b) => speaking(b) - speaking(a) || comparePeriods(b, a))[0];
}

/** Draws a list of bars in the given order. `id` comes from `chartId`. */
function renderBars(
  items: readonly BarItem[],
  unit: string,
  id: string,
  title: string,
  { locale, codelists }: Pick<ChartContext, 'locale' | 'codelists'>,
): RenderedChart {
  const input = { items, unit: unitOf(unit, codelists.units) };
  return render({ id, title, description: describeBars(input, locale) }, locale, (drawing) => drawBars(input, drawing));
}

/** Draws figures of one quantity and period as bars on one axis, each under the name of its area, in the given order. */
export function renderAreas(
  observations: readonly Observation[],
  unit: string,
  subject: string,
  title: string,
  context: ChartContext,
): RenderedChart {
  const { locale, codelists } = context;
  const shortName = locale === 'ko' ? 'shortKo' : 'shortEn';
  const items = observations.map(({ area, value, status }): BarItem => ({
    name: codelists.provinces.find(({ code }) => code === area)?.[shortName] ?? area,
    value,
    status,
  }));
  return renderBars(items, unit, chartId('provinces', subject), title, context);
}

const FEWEST_PROVINCES = 3;

/**
 * Draws the provinces with their figures of one period: that with most provinces, of several the latest.
 * `hrefOf` gives the page of a province. Returns null when fewer than three provinces have a figure of one period.
 */
export function findProvinceMap(
  indicator: Indicator,
  { locale, codelists }: ChartContext,
  hrefOf: (area: string) => string | null,
): RenderedChart | null {
  const own = indicator.observations.filter(
    ({ area, breakdown, value }) => area !== 'KR' && breakdown === '' && value !== null,
  );
  const period = findFullestPeriod(own);
  if (period === undefined || own.filter((observation) => observation.period === period).length < FEWEST_PROVINCES)
    return null;
  const tiles = codelists.provinces
    .filter(({ code }) => code !== 'KR')
    .map(({ code }): Tile => ({
      area: code,
      value: own.find((o) => o.area === code && o.period === period)?.value ?? null,
      href: hrefOf(code),
    }));
  const { chart } = messagesIn(locale);
  const title = `${chart.titled(indicator.name[locale], chart.labels.provinces)}, ${formatPeriod(period, locale)}`;
  return renderTileMap(tiles, indicator.unit, indicator.id, title, { locale, codelists });
}

/** Draws the 17 provinces as tiles, each with its value; links when the tiles have pages. */
function renderTileMap(
  tiles: readonly Tile[],
  unit: string,
  subject: string,
  title: string,
  { locale, codelists }: Pick<ChartContext, 'locale' | 'codelists'>,
): RenderedChart {
  const input = {
    tiles,
    provinces: codelists.provinces.filter(({ code }) => code !== 'KR'),
    unit: unitOf(unit, codelists.units),
  };
  const role = tiles.some(({ href }) => href !== null) ? 'group' : 'img';
  const named = {
    id: chartId('provinces', subject),
    title,
    description: describeTileMap(input, locale),
    role,
  } as const;
  return render(named, locale, (drawing) => drawTileMap(input, drawing));
}

/** Draws the pledges as rungs of one ladder, grouped by verdict. */
export function renderVerdictStrip(
  counts: readonly StateCount[],
  subject: string,
  { locale }: InLocale,
): RenderedChart {
  const named = {
    id: chartId('verdicts', subject),
    title: messagesIn(locale).chart.labels.verdicts,
    description: describeVerdictStrip(counts, locale),
  };
  return render(named, locale, (drawing) => drawVerdictStrip(counts, drawing));
}
