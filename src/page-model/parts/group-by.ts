/** Returns the items by key, groups and items in the order in which they first appear. */
export function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): { readonly key: string; readonly items: readonly T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([name, members]) => ({ key: name, items: members }));
}
