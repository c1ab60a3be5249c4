import type { APIRoute } from 'astro';
import { citationFiles } from '../../../distributions/citations/citation-files.ts';
import { publication } from '../../../door/read-publication.ts';
import { SITE_ORIGIN } from '../../../page-model/parts/site-origin.ts';

const files = citationFiles(publication(), SITE_ORIGIN);

/** How the collection, its indicators with each figure, and its pledges are cited, in the formats reference managers read. */
export const getStaticPaths = () => [...files.keys()].map((name) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => new Response(files.get(params['file'] ?? '')?.());
