import type { reference as ko } from '../ko/reference.ts';

/** Words of the reference pages: provinces, data, sources, revisions and the like. */
export const reference: typeof ko = {};
