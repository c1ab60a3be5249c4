import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { csvFile } from '../../../distributions/file.ts';
import { quarantine } from '../../../distributions/tables/quarantine.ts';
import { readQuarantine } from '../../../door/read-quarantine.ts';

/** The rows set aside, one file a dataset; no address while there is none. */
export const getStaticPaths = () =>
  [...readQuarantine(resolve('data/published/quarantine'))].map(([dataset, rows]) => {
    const { name, text } = csvFile(quarantine(dataset, rows));
    return { params: { file: name }, props: { text } };
  });

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
