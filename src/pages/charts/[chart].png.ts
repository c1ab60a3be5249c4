import type { APIRoute } from 'astro';
import type { NamedPicture } from '../../page-model/parts/picture-of.ts';
import { picturePng } from '../../pictures/picture-file.ts';
import { picturePaths } from './_site-pictures.ts';

/** The chart of each indicator in each language, as a picture of 1200 pixels. */
export const getStaticPaths = picturePaths;

export const GET: APIRoute<NamedPicture> = ({ props }) => new Response(picturePng(props.picture, 'print'));
