import type { Route } from '../../i18n/path.ts';
import type { SourcePage } from '../../model/report.ts';

/** Returns the page of all that was taken from a publisher, by its code. */
export const publisherRoute = (publisher: string): Route => `/sources/${publisher}/`;

/** Returns the name of a cited page's place on the page of its publisher. */
export const sourceAnchor = (page: Pick<SourcePage, 'id'>): string => `source-${page.id}`;

/** Returns the place of a cited page, with every figure taken from it. */
export const sourcePlace = (page: Pick<SourcePage, 'id' | 'publisher'>): Route =>
  `${publisherRoute(page.publisher)}#${sourceAnchor(page)}`;
