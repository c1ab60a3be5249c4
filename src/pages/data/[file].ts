import type { APIRoute } from 'astro';
import { takeawayOf, takeaways } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';
import { SITE_ORIGIN } from '../../page-model/site-origin.ts';

/** The files a reader takes away, one address each, the same in both languages. */
export const getStaticPaths = () =>
  takeaways(publication(), SITE_ORIGIN).map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(takeawayOf(publication(), params['file'] ?? '', SITE_ORIGIN).content);
