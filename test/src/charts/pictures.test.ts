import { describe, expect, test } from 'vitest';
import {
  findBreakdownChart,
  findProvinceMap,
  findSeriesChart,
  findSparkline,
  renderAreas,
  renderLadder,
  renderLadderLine,
  renderTrack,
  renderVerdictStrip,
} from '../../../src/charts/render.ts';
import { findTrackOfIndicator } from '../../../src/charts/track.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { CODELISTS, context, KO } from './context.ts';
import { matchesPicture } from './golden.ts';
import * as indicators from './indicators.ts';
import { LADDERS } from './ladders.ts';

/** Every drawing of this project once, by the name of its picture in output/. */
const PICTURES: Record<string, string> = {};

const series: Record<string, Indicator> = {
  'yearly-bars-with-target': indicators.ventureInvestment,
  'running-total-with-gaps': indicators.smartFactories,
  'bars-revised-contested-provisional': indicators.smeExports,
  'levels-on-irregular-days': indicators.unicorns,
  'months-with-one-missing': indicators.customsExports,
  'share-with-two-figures': indicators.adoption,
};
for (const [name, indicator] of Object.entries(series)) {
  PICTURES[`${name}-wide`] = findSeriesChart(indicator, KO)?.wide ?? '';
  PICTURES[`${name}-narrow`] = findSeriesChart(indicator, context('en'))?.narrow ?? '';
}
const tracks: Record<string, Indicator> = {
  'track-awaiting': indicators.exportItems,
  'track-behind': indicators.ventureInvestment,
  'track-past-the-target': indicators.reached,
  'track-moving-away': indicators.movingAway,
};
for (const [name, indicator] of Object.entries(tracks)) {
  const track = findTrackOfIndicator(indicator, CODELISTS.units, '2026-11-22');
  if (!track) throw new Error(`no target: ${indicator.id}`);
  PICTURES[`${name}-wide`] = renderTrack(track, indicator.id, indicator.name.ko, KO).wide;
  PICTURES[`${name}-narrow`] = renderTrack(track, indicator.id, indicator.name.en, context('en')).narrow;
}
for (const [name, ladder] of Object.entries(LADDERS)) {
  PICTURES[`${name}-wide`] = renderLadder(ladder, name, '약속', KO).wide;
  PICTURES[`${name}-narrow`] = renderLadder(ladder, name, 'Pledge', context('en')).narrow;
  PICTURES[`${name}-line`] = renderLadderLine(ladder, name, '약속', KO);
}
PICTURES['sparkline'] = findSparkline(indicators.smartFactories, KO) ?? '';
for (const [width, chart] of [
  ['wide', KO],
  ['narrow', context('en')],
] as const) {
  PICTURES[`small-multiples-${width}`] =
    findBreakdownChart(
      indicators.grades,
      { dimension: 'grade', codes: ['best', 'excellent', 'good', 'average', 'poor'] },
      chart,
    )?.[width] ?? '';
  PICTURES[`bar-list-${width}`] =
    findBreakdownChart(indicators.adoptionBySize, { dimension: 'size', codes: ['small', 'medium', 'large'] }, chart)?.[
      width
    ] ?? '';
  PICTURES[`tile-map-${width}`] =
    findProvinceMap(indicators.byProvince, chart, (area) => `/provinces/${area.toLowerCase()}/`)?.[width] ?? '';
  PICTURES[`provinces-on-one-axis-${width}`] = renderAreas(
    indicators.byProvince.observations,
    indicators.byProvince.unit,
    'exports-by-province',
    indicators.byProvince.name.en,
    chart,
  )[width];
  PICTURES[`verdict-strip-${width}`] = renderVerdictStrip(indicators.STATE_COUNTS, 'home', chart)[width];
}

describe('every drawing is the one that was looked at', () => {
  test.each(Object.entries(PICTURES))('%s', (name, svg) => {
    expect(svg).not.toBe('');
    expect(matchesPicture(name, svg)).toEqual({ same: true, look: '' });
  });
});

describe('every drawing is fit for any page', () => {
  test.each(Object.entries(PICTURES))('%s', (_, svg) => {
    expect(svg).not.toMatch(/<style|\sstyle=|font-variant|NaN|undefined|&nbsp;/);
    expect(svg).not.toMatch(/<g[^>]* aria-/);
    expect(svg).toMatch(/^<svg [^>]*role="(img|group)"/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
    expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}[^"]*"/);
    // The narrowest a narrow drawing is shown is 288 of its 328 units: 14 becomes 12.3. A sparkline keeps its size.
    const smallest = svg.includes('class="sparkline"') ? 12 : 14;
    for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g))
      if (size !== '10') expect(Number(size)).toBeGreaterThanOrEqual(smallest);
    // Colours come from the style sheet: a colour written out would not follow dark mode.
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!none|currentColor|white|url\(#|var\(--)/);
  });
});
