import type { APIRoute } from 'astro';
import type { Locale } from '../../model/text.ts';
import { chartPaths, findChartImage } from '../../page-model/parts/chart-image.ts';
import { siteDesk } from '../../page-model/site-desk.ts';

/** The chart of each indicator in each language, as a drawing to print or change. */
export const getStaticPaths = () =>
  chartPaths(siteDesk).map(({ name, ...props }) => ({ params: { chart: name }, props }));

export const GET: APIRoute<{ id: string; locale: Locale }> = ({ props: { id, locale } }) =>
  new Response(findChartImage(siteDesk(locale), id)?.svg);
