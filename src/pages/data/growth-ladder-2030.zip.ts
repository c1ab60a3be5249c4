import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** Every CSV file with its guide and descriptor. */
export const GET: APIRoute = ({ site }) => new Response(takeawayOf(publication(), 'growth-ladder-2030.zip', site?.href).content);
