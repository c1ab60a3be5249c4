import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** The size and checksum of every file below this address. */
export const GET: APIRoute = ({ site }) => new Response(takeawayOf(publication(), 'manifest.json', site?.href).content);
