import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** The catalogue of all indicators, DCAT-AP 3 in JSON-LD. */
export const GET: APIRoute = ({ site }) => new Response(takeawayOf(publication(), 'catalog.jsonld', site?.href).content);
