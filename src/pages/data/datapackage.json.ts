import type { APIRoute } from 'astro';
import { takeawayOf } from '../../distributions/takeaway/takeaways.ts';
import { publication } from '../../page-model/publication.ts';

/** The descriptor of all CSV files, a Frictionless Data Package. */
export const GET: APIRoute = ({ site }) => new Response(takeawayOf(publication(), 'datapackage.json', site?.href).content);
