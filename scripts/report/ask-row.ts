import type { TypedRow } from './add-rows.ts';
import type { Column, RecordKind } from './records.ts';

/** Asks one question and returns what was typed. */
export type Ask = (question: string) => Promise<string>;

const questionOf = ({ name, asks, usual, choices }: Column): string => {
  const known = choices ? ` (${choices.join(', ')})` : '';
  return `${name}: ${asks}${known}${usual ? ` [${usual}]` : ''}\n> `;
};

/** Asks for a column until the answer can stand there. */
async function askColumn(column: Column, ask: Ask): Promise<string> {
  for (;;) {
    const typed = (await ask(questionOf(column))).trim() || column.usual;
    if (typed !== undefined && (!column.choices || column.choices.includes(typed))) return typed;
  }
}

/** Asks for every column of a row, one after the other. */
export async function askRow({ columns }: RecordKind, ask: Ask): Promise<TypedRow> {
  const row: { [column: string]: string } = {};
  for (const column of columns) row[column.name] = await askColumn(column, ask);
  return row;
}
