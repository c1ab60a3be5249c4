import type { APIRoute } from 'astro';
import { filesByName } from '../../page-model/file-link.ts';
import { publication } from '../../page-model/publication.ts';

/** The files a reader takes away, one address each, the same in both languages. */
export const getStaticPaths = () => [...filesByName(publication()).values()].map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
