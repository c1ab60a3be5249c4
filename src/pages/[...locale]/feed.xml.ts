import type { APIRoute } from 'astro';
import { localePaths } from '../../i18n/path.ts';
import type { Locale } from '../../model/text.ts';
import { publication } from '../../page-model/publication.ts';
import { revisionFeed } from '../../page-model/reference/revision-feed.ts';
import { writeAtom } from '../../page-model/reference/write-atom.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props, site }) =>
  new Response(writeAtom(revisionFeed(publication(), props.locale), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
