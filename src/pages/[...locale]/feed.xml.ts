import type { APIRoute } from 'astro';
import { localePaths } from '../../i18n/path.ts';
import type { Locale } from '../../model/text.ts';
import { siteDesk } from '../../page-model/site-desk.ts';
import { revisionFeed } from '../../page-model/parts/revision-feed.ts';
import { writeAtom } from '../../distributions/write-atom.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props, site }) =>
  new Response(writeAtom(revisionFeed(siteDesk(props.locale)), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
