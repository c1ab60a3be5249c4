import type { ChartContext } from '../../charts/render.ts';
import type { Desk } from '../desk.ts';

/** Returns what the charts of a page need to know besides what they draw. */
export const chartContext = ({ locale, publication }: Desk): ChartContext => ({
  locale,
  codelists: publication.codelists,
  asOf: publication.overview.asOf,
});
