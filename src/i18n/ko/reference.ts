/** Words of the reference pages: provinces, data, sources, revisions and the like. */
export const reference = {};
