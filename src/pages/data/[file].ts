import type { APIRoute } from 'astro';
import { takeawayOf, takeaways } from '../../distributions/takeaways.ts';
import { publication } from '../../door/read-publication.ts';
import { SITE_ORIGIN } from '../../page-model/parts/site-origin.ts';

/** The files a reader takes away, one address each, the same in both languages. */
export const getStaticPaths = () =>
  takeaways(publication(), SITE_ORIGIN).map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(takeawayOf(publication(), params['file'] ?? '', SITE_ORIGIN).content);
