/** Takes the noise of binary fractions out of a computed number; no published figure has more than six decimals. */
export const exact = (value: number, decimals = 6): number => Number(value.toFixed(decimals));
