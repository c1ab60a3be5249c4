import { REFUSED, type Columns, type RowOf } from './column.ts';

/** A cell that its column cannot accept. */
export interface Refusal {
  readonly column: string;
  readonly expected: string;
  readonly cell: string;
}

/** Reads the cells of a record into a typed row; `corrected` names the columns that were. Gives what refused it instead. */
export type RowReader<C extends Columns> = (
  record: number,
  cells: readonly string[],
  corrected: readonly string[],
) => RowOf<C> | readonly Refusal[];

/** Returns what reads the records of a file by the columns of a contract; a column that the header lacks is passed over. */
export function rowReader<C extends Columns>(columns: C, header: readonly string[], file: string): RowReader<C> {
  const places = Object.entries(columns).flatMap(([property, column]) => {
    const at = header.indexOf(column.name);
    return at < 0 ? [] : [{ property, column, at }];
  });
  return (record, cells, corrected) => {
    const row: Record<string, unknown> = { file, record, corrected };
    const refusals: Refusal[] = [];
    for (const { property, column, at } of places) {
      const cell = cells[at] ?? '';
      const value = column.read(cell);
      if (value === REFUSED) refusals.push({ column: column.name, expected: column.expects, cell });
      else row[property] = value;
    }
    return refusals.length > 0 ? refusals : (row as RowOf<C>);
  };
}
