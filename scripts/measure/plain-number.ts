/** Writes a number in a note the way both languages do: thousands commas, no noise after the sixth decimal. */
export const plainNumber = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
