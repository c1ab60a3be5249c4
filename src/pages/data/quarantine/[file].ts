import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { quarantineFiles } from '../../../distributions/quarantine-files.ts';

/** The rows set aside, one file a dataset; no address while there is none. */
export const getStaticPaths = () =>
  quarantineFiles(resolve('data/published/quarantine')).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
