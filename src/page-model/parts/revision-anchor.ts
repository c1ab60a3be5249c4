import type { Revision } from '../../model/publication.ts';
import { observationAnchor } from '../../i18n/observation-anchor.ts';

/** Returns the name of a revised figure's place on the revisions page. */
export const revisionAnchor = (revision: Pick<Revision, 'indicator' | 'period' | 'area' | 'breakdown'>): string =>
  `${revision.indicator}-${observationAnchor(revision)}`;
