import type { Citing } from '../../distributions/citations/cited-figure.ts';
import type { Desk } from '../desk.ts';
import { SITE_ORIGIN } from './site-origin.ts';

/** Returns where and when the figures of a page are cited. */
export const citing = (desk: Desk, site: string | undefined = SITE_ORIGIN): Citing => ({
  lookup: desk,
  asOf: desk.publication.overview.asOf,
  locale: desk.locale,
  site,
});
