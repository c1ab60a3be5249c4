import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../../model/text.ts';
import { chartPaths, findShareImage, homeShareImage } from '../../../page-model/parts/chart-image.ts';
import { SITE_ORIGIN } from '../../../page-model/parts/site-origin.ts';
import { siteDesk } from '../../../page-model/site-desk.ts';

/** Pictures for links to the pages. Only a whole address can name one, so they are made where the site knows its own. */
export const getStaticPaths = () =>
  SITE_ORIGIN === undefined
    ? []
    : [
        ...LOCALES.map((locale) => ({ params: { page: `home.${locale}` }, props: { id: null, locale } })),
        ...chartPaths(siteDesk).map(({ name, ...props }) => ({ params: { page: name }, props })),
      ];

export const GET: APIRoute<{ id: string | null; locale: Locale }> = ({ props: { id, locale } }) =>
  new Response(id === null ? homeShareImage(siteDesk(locale)) : findShareImage(siteDesk(locale), id));
