import type { APIRoute } from 'astro';
import { writeCalendar } from '../../distributions/write-calendar.ts';
import { localePaths } from '../../i18n/path.ts';
import type { Locale } from '../../model/text.ts';
import { comingCalendar } from '../../page-model/parts/coming-calendar.ts';
import { siteDesk } from '../../page-model/site-desk.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(writeCalendar(comingCalendar(siteDesk(props.locale))), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
