import type { APIRoute } from 'astro';
import type { NamedPicture } from '../../page-model/parts/picture-of.ts';
import { pictureSvg } from '../../pictures/picture-file.ts';
import { picturePaths } from './_site-pictures.ts';

/** The chart of each indicator in each language, as a drawing to print or change. */
export const getStaticPaths = picturePaths;

export const GET: APIRoute<NamedPicture> = ({ props }) => new Response(pictureSvg(props.picture));
