/** Takes the noise of binary fractions out of a computed number; no published figure has more than six decimals. */
export const exact = (value: number): number => Number(value.toFixed(6));
