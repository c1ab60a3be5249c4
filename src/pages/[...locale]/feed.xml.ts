import type { APIRoute } from 'astro';
import { writeAtom } from '../../distributions/write-atom.ts';
import { localePaths } from '../../i18n/path.ts';
import type { Locale } from '../../model/text.ts';
import { newsFeed } from '../../page-model/parts/news-feed.ts';
import { siteDesk } from '../../page-model/site-desk.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props, site }) =>
  new Response(writeAtom(newsFeed(siteDesk(props.locale), 'all'), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
