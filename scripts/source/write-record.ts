/** Writes cells as one delimited record, RFC 4180 quotes where a cell needs them, without a line end. */
export const writeRecord = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
