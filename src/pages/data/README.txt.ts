import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** The guide to the files, in both languages. */
export const GET: APIRoute = ({ site }) => new Response(takeawayOf(publication(), 'README.txt', site?.href).content);
