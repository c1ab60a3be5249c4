import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { Desk } from '../desk.ts';
import type { Head } from '../parts/head.ts';
import { hasFigure } from '../parts/indicator-route.ts';
import type { PageLine } from '../parts/report-line.ts';
import type { VerdictMark } from '../parts/verdict-mark.ts';
import { indicatorPage, type IndicatorPage } from './indicator.ts';
import { pledgePage } from './pledge.ts';

/** What a frame in the page of another site shows. */
export interface Embed {
  readonly head: Head;
  readonly name: string;
  readonly finding: string;
  readonly verdict: VerdictMark | null;
  readonly chart: ChartSpec | null;
  readonly sources: IndicatorPage['sources'];
  readonly sourceLabel: string;
  readonly computed: string;
  readonly link: string;
}

/** Returns the frame of a pledge: its finding and its ladder, and who told the latest step. */
export function pledgeEmbed(desk: Desk, id: string): Embed {
  const { head, name, finding, verdict, ladder, figure, steps, statements } = pledgePage(desk, id);
  const { indicator: words, site } = desk.words;
  const pages: readonly PageLine[] = steps[0]?.sources ?? statements.slice(0, 1);
  return {
    head,
    name,
    finding,
    verdict,
    chart: ladder ?? figure?.chart ?? null,
    sources: { pages, datasets: [], computed: false, strength: steps[0]?.strength ?? '' },
    sourceLabel: words.source,
    computed: words.sourceComputed,
    link: `${words.embedSource}, ${site.name}`,
  };
}

/** Returns the frame of an indicator; of one without a figure that of its pledge. */
export function indicatorEmbed(desk: Desk, id: string): Embed {
  const indicator = desk.indicatorOf(id);
  if (!hasFigure(indicator) && indicator.target) return pledgeEmbed(desk, indicator.target.pledge);
  const { head, name, finding, verdict, series, track, sources } = indicatorPage(desk, id, new Map());
  const { indicator: words, site } = desk.words;
  return {
    head,
    name,
    finding,
    verdict,
    chart: series[0]?.chart ?? track,
    sources,
    sourceLabel: words.source,
    computed: words.sourceComputed,
    link: `${words.embedSource}, ${site.name}`,
  };
}
