/** Orders text by code unit: no language, no machine can change it. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
