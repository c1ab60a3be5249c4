import type { Unit } from '../format/unit.ts';
import { unitOf } from '../format/unit.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale, Text } from '../model/text.ts';
import type { Drawing } from './canvas.ts';
import { chartDocument } from './chart-document.ts';
import { chooseSeries, type Series } from './choose-series.ts';
import { cleanSvg } from './clean-svg.ts';
import { describeSeries, describeTrack } from './describe-chart.ts';
import { drawSeries } from './draw-series.ts';
import { drawSmallTrack, drawTrack, drawTrackIcon } from './draw-track.ts';
import type { Track } from './track.ts';

/** Every kind of chart on the site, with the word a reader and a file name know it by. */
export const CHART_LABELS = {
  track: { ko: '목표까지의 사다리', en: 'ladder to the target' },
  series: { ko: '추이', en: 'over time' },
} as const satisfies Record<string, Text>;
export type ChartKind = keyof typeof CHART_LABELS;

/** Returns the id of a chart: the same in its page, its files and its links. `subject` is an indicator, a pledge or a page. */
export const chartId = (kind: ChartKind, subject: string, detail = ''): string => [kind, subject, detail].filter(Boolean).join('-');

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

/** What every chart of a page needs to know. */
export interface ChartContext {
  readonly locale: Locale;
  readonly units: readonly Unit[];
  /** The day of comparison. */
  readonly asOf: string;
}

function render(id: string, title: string, description: string, locale: Locale, draw: (drawing: Drawing) => SVGSVGElement): RenderedChart {
  const at = (width: Drawing['width']): string =>
    cleanSvg(draw({ document: chartDocument(), locale, width }), { id: `${id}-${width}`, title, description, className: `${width}-chart` });
  return { id, title, description, wide: at('wide'), narrow: at('narrow') };
}

/** Draws the large ladder track. `subject` is the indicator or pledge, `title` its name in the language of the page. */
export function renderTrack(track: Track, subject: string, title: string, { locale }: Pick<ChartContext, 'locale'>): RenderedChart {
  return render(chartId('track', subject), title, describeTrack(track, locale), locale, (drawing) => drawTrack(track, drawing));
}

/** Returns the small track of rows and cards, 240 by 24, one drawing for every width; class `small-track`. */
export function renderSmallTrack(track: Track, subject: string, title: string, { locale }: Pick<ChartContext, 'locale'>): string {
  const naming = { id: chartId('track', subject, 'small'), title, description: describeTrack(track, locale), className: 'small-track' };
  return cleanSvg(drawSmallTrack(track, chartDocument()), naming);
}

/** Returns the ladder as an icon, 32 by 32; class `ladder-icon`. `id` is unique on the page. */
export function renderTrackIcon(id: string, title: string): string {
  return cleanSvg(drawTrackIcon(chartDocument()), { id, title, description: title, className: 'ladder-icon' });
}

/**
 * Draws the figures of an indicator over time. Takes the most telling series unless one is given.
 * Returns null when the indicator has no figure for the country as a whole.
 */
export function findSeriesChart(indicator: Indicator, { locale, units, asOf }: ChartContext, series: Series | undefined = chooseSeries(indicator)[0]): RenderedChart | null {
  if (!series) return null;
  const input = { indicator, series, unit: unitOf(indicator.unit, units), asOf };
  const title = `${indicator.name[locale]}: ${CHART_LABELS.series[locale]}`;
  const detail = series.frequency === chooseSeries(indicator)[0]?.frequency ? '' : series.frequency;
  return render(chartId('series', indicator.id, detail), title, describeSeries(input, locale), locale, (drawing) => drawSeries(input, drawing));
}
