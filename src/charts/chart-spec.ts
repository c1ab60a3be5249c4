import type { Indicator, Slice } from '../model/indicator.ts';
import type { Series } from './choose-series.ts';
import type { Observation } from '../model/observation.ts';
import type { LadderInput } from './ladder.ts';
import {
  findBreakdownChart,
  findProvinceMap,
  findSeriesChart,
  renderAreas,
  renderLadder,
  renderTrack,
  type ChartContext,
  type RenderedChart,
} from './render.ts';
import type { Track } from './track.ts';

/** What a page asks to have drawn: plain data, drawn only where it is printed. */
export type ChartSpec = { readonly context: ChartContext } & (
  | { readonly kind: 'ladder'; readonly input: LadderInput; readonly subject: string; readonly title: string }
  | { readonly kind: 'track'; readonly track: Track; readonly subject: string; readonly title: string }
  | { readonly kind: 'series'; readonly indicator: Indicator; readonly series: Series | undefined }
  | { readonly kind: 'breakdown'; readonly indicator: Indicator; readonly slice: Slice }
  | { readonly kind: 'provinces'; readonly indicator: Indicator }
  | {
      readonly kind: 'areas';
      readonly indicator: Indicator;
      readonly observations: readonly Observation[];
      readonly subject: string;
      readonly title: string;
    }
);

/** Draws what a page asks for; null when there is nothing to draw. */
export function findChart(spec: ChartSpec): RenderedChart | null {
  switch (spec.kind) {
    case 'ladder':
      return renderLadder(spec.input, spec.subject, spec.title, spec.context);
    case 'track':
      return renderTrack(spec.track, spec.subject, spec.title, spec.context);
    case 'series':
      return findSeriesChart(spec.indicator, spec.context, spec.series);
    case 'breakdown':
      return findBreakdownChart(spec.indicator, spec.slice, spec.context);
    case 'provinces':
      return findProvinceMap(spec.indicator, spec.context, () => null);
    case 'areas':
      return renderAreas(spec.observations, spec.indicator.unit, spec.subject, spec.title, spec.context);
  }
}
