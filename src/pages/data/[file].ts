import type { APIRoute } from 'astro';
import { dataFiles } from '../../page-model/data-files.ts';
import { publication } from '../../page-model/publication.ts';

/** The files a reader takes away, one address each, the same in both languages. */
export const getStaticPaths = () => [...dataFiles(publication()).values()].map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
