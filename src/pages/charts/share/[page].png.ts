import type { APIRoute } from 'astro';
import { LOCALES } from '../../../model/text.ts';
import { homePicture, picturesOf, type NamedPicture } from '../../../page-model/parts/picture-of.ts';
import { SITE_ORIGIN } from '../../../page-model/parts/site-origin.ts';
import { siteDesk } from '../../../page-model/site-desk.ts';
import { picturePng } from '../../../pictures/picture-file.ts';

/** Pictures for links to the pages. Only a whole address can name one, so they are made where the site knows its own. */
export const getStaticPaths = () => {
  if (SITE_ORIGIN === undefined) return [];
  const home = LOCALES.map((locale) => ({ name: `home.${locale}`, picture: homePicture(siteDesk(locale)) }));
  return [...home, ...picturesOf(siteDesk)].map((props) => ({ params: { page: props.name }, props }));
};

export const GET: APIRoute<NamedPicture> = ({ props }) => new Response(picturePng(props.picture, 'share'));
