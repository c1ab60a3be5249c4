/** Returns a name as it stands within a sentence: its first letter small, unless it is an abbreviation such as HS. */
export const within = (name: string): string =>
  /^[A-Z][A-Z0-9]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
