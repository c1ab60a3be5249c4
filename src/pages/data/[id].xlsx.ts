import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** One workbook for each indicator, the same in both languages. */
export const getStaticPaths = () => publication().indicators.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => new Response(takeawayOf(publication(), `${params['id']}.xlsx`, site?.href).content);
