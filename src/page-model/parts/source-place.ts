import type { SourcePage } from '../../model/report.ts';

/** Returns the name of a cited page's place on the sources page. */
export const sourceAnchor = (page: Pick<SourcePage, 'id'>): string => `source-${page.id}`;
