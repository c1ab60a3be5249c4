import type { APIRoute } from 'astro';
import { siteFiles } from '../../distributions/site-files.ts';
import { publication } from '../../door/read-publication.ts';
import { SITE_ORIGIN } from '../../page-model/parts/site-origin.ts';

const files = () => siteFiles(publication(), SITE_ORIGIN);

/** The files a reader takes away, one address each. */
export const getStaticPaths = () => [...files().facts.keys()].map((name) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => new Response(files().read(params['file'] ?? ''));
