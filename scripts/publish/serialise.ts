/**
 * Writes a value as JSON that a person can read and git can compare: each field of the outer object on its own
 * lines, and every element of a list on one line (one observation a line). Ends with a line break.
 */
export function serialise(value: unknown): string {
  if (Array.isArray(value)) return `${lines(value, '')}\n`;
  const fields = Object.entries(value as Record<string, unknown>).map(([key, field]) => {
    const text = Array.isArray(field) && field.length > 0 ? lines(field, ' ') : JSON.stringify(field);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

const lines = (list: readonly unknown[], indent: string): string =>
  list.length === 0
    ? '[]'
    : `[\n${list.map((element) => `${indent} ${JSON.stringify(element)}`).join(',\n')}\n${indent}]`;
