/** Returns data as JSON that can stand in a script element: a "<" could end it early; escaped it is still the same JSON. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
