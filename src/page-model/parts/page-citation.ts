import { addressOf, type Route } from '../../i18n/path.ts';
import type { Desk } from '../desk.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** Returns how a page of this site is cited, by its name. */
export const pageCitation = (desk: Desk, name: string, route: Route, site: string | undefined = SITE_ORIGIN): string =>
  desk.words.cite.page(
    name.replace(/\.$/, ''),
    desk.period(desk.publication.overview.asOf),
    addressOf(desk.link(route), site),
  );
