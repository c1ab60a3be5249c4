import type { APIRoute } from 'astro';
import type { Locale } from '../../model/text.ts';
import { chartNames, findChartImage } from '../../page-model/parts/chart-image.ts';
import { publication } from '../../door/read-publication.ts';

/** The chart of each indicator in each language, as a picture of 1200 pixels. */
export const getStaticPaths = () =>
  chartNames(publication()).map(({ name, ...props }) => ({ params: { chart: name }, props }));

export const GET: APIRoute<{ id: string; locale: Locale }> = ({ props: { id, locale } }) =>
  new Response(findChartImage(publication(), id, locale)?.png);
