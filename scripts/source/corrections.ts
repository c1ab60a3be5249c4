import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Text } from '../../src/model/text.ts';
import type { FileAccount } from '../../src/model/publication.ts';
import { readYaml } from './description.ts';
import { quoteCell, type Problem } from './problem.ts';

const why = { reason: Text, source: z.string().min(1).describe('Where the right value is published.') };

const Correction = z.strictObject({
  table: z.string().optional().describe('The table it belongs to; every table that has the columns when left out.'),
  match: z.record(z.string(), z.string()).describe('Cells that single out the rows, as received.'),
  column: z.string(),
  expect: z.string().describe('The wrong value, as received.'),
  value: z.string().describe('The right value.'),
  ...why,
});
const Rename = z.strictObject({
  table: z.string().optional(),
  expect: z.string().describe('The wrong column name, as received.'),
  value: z.string().describe('The right column name.'),
  ...why,
});

export const Corrections = z.looseObject({
  corrections: z.array(Correction).default([]),
  columns: z.array(Rename).default([]),
});
export type Corrections = Pick<z.infer<typeof Corrections>, 'corrections' | 'columns'>;
export type Correction = z.infer<typeof Correction>;
export type Corrected = FileAccount['corrections'][number];

/** Reads `corrections.yaml` of a dataset; a dataset without one has nothing to correct. */
export async function readCorrections(root: string, dataset: string): Promise<{ corrections: Corrections; problems: Problem[] }> {
  const path = `source/${dataset}/corrections.yaml`;
  const none = { corrections: [], columns: [] };
  try {
    await access(join(root, path));
  } catch {
    return { corrections: none, problems: [] };
  }
  const { content, problems } = await readYaml(root, path, Corrections);
  return { corrections: content ?? none, problems };
}

const GONE = 'The wrong value has gone: delete the correction, or rewrite it for what the file now says.';

/**
 * Applies the recorded corrections to one file of a table. `header` gives the right column names; `correct`
 * changes the cells of a record in place and returns the names of the changed columns; `finish` returns the
 * corrections that found nothing to correct.
 */
export class Corrector {
  readonly header: readonly string[];
  readonly applied: Corrected[] = [];
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #plans: Array<{ readonly correction: Correction; readonly where: ReadonlyArray<readonly [number, string]>; readonly at: number; hits: number }> = [];

  constructor(options: { dataset: string; table: string; received: readonly string[]; headerRecord: number; corrections: Corrections }) {
    const { dataset, table, received, headerRecord, corrections } = options;
    this.#file = `data/source/${dataset}/corrections.yaml`;
    const header = [...received];
    const belongs = (entry: { table?: string | undefined }): boolean => entry.table === undefined || entry.table === table;
    for (const { expect, value, reason, source } of corrections.columns.filter(belongs)) {
      const at = received.indexOf(expect);
      if (at < 0) this.#gone(expect, `a column named ${quoteCell(expect)} in table ${table}`, null);
      else {
        header[at] = value;
        this.applied.push({ record: headerRecord, column: expect, wrong: expect, right: value, reason, source });
      }
    }
    this.header = header;
    for (const correction of corrections.corrections.filter(belongs)) {
      const columns = [...Object.keys(correction.match), correction.column];
      const unknown = columns.find((name) => !header.includes(name));
      if (unknown === undefined) {
        const where = Object.entries(correction.match).map(([name, cell]) => [header.indexOf(name), cell] as const);
        this.#plans.push({ correction, where, at: header.indexOf(correction.column), hits: 0 });
      } else if (correction.table !== undefined) this.#gone(unknown, `a column named ${quoteCell(unknown)} in table ${table}`, null);
    }
  }

  /** Whether there is anything to correct: lets a fast reader skip the work. */
  get idle(): boolean {
    return this.#plans.length === 0;
  }

  correct(record: number, cells: string[]): readonly string[] {
    const received = [...cells];
    const changed: string[] = [];
    for (const plan of this.#plans) {
      if (!plan.where.every(([at, cell]) => received[at] === cell)) continue;
      plan.hits += 1;
      const { column, expect, value, reason, source } = plan.correction;
      const got = received[plan.at] ?? '';
      if (got !== expect) {
        this.#gone(column, `${quoteCell(expect)} in record ${record} of ${describeMatch(plan.correction)}`, quoteCell(got));
        continue;
      }
      cells[plan.at] = value;
      changed.push(column);
      this.applied.push({ record, column, wrong: expect, right: value, reason, source });
    }
    return changed;
  }

  /** Returns the problems: corrections that matched no row or found another value. Call it after the last record. */
  finish(): readonly Problem[] {
    for (const { correction, hits } of this.#plans) {
      if (hits === 0) this.#gone(correction.column, `a row with ${describeMatch(correction)}`, 'no such row');
    }
    return this.#problems;
  }

  #gone(column: string, expected: string, got: string | null): void {
    this.#problems.push({ file: this.#file, record: null, column, expected, got, todo: GONE });
  }
}

const describeMatch = ({ match }: Correction): string =>
  Object.entries(match).map(([name, cell]) => `${name}=${quoteCell(cell)}`).join(', ');
