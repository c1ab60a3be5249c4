import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DOUBTS } from '../../src/model/finding.ts';
import { Day } from '../../src/model/period.ts';
import { Text } from '../../src/model/text.ts';
import type { FileAccount } from '../../src/model/publication.ts';
import type { Decision as Decided } from '../terms/decision.ts';
import { quoteCell, type Problem } from '../terms/problem.ts';
import { readYaml } from './read-yaml.ts';

const why = { reason: Text, source: z.string().min(1).describe('Where the right value is published.') };

const scope = {
  table: z.string().optional().describe('The table it belongs to; needed when the dataset has several.'),
  file: z
    .string()
    .optional()
    .describe('The file it belongs to; left out, the newest file must hold the wrong value, and older ones may.'),
};

const Correction = z.strictObject({
  ...scope,
  match: z.record(z.string(), z.string()).describe('Cells that single out the rows, as received.'),
  column: z.string(),
  expect: z.string().describe('The wrong value, as received.'),
  value: z.string().describe('The right value.'),
  ...why,
});
const Rename = z.strictObject({
  ...scope,
  expect: z.string().describe('The wrong column name, as received.'),
  value: z.string().describe('The right column name.'),
  ...why,
});

const Confirmed = z.strictObject({
  ...scope,
  doubt: z.enum(DOUBTS).describe('What is doubtful about the rows.'),
  match: z.record(z.string(), z.string()).describe('Cells that single out the rows.'),
  reason: Text.describe('Why they stand all the same.'),
  decided: Day,
});
export type Confirmation = z.infer<typeof Confirmed>;

const Decision: z.ZodType<Decided> = z.strictObject({
  quantity: z.strictObject({
    indicator: z.string(),
    measure: z.string(),
    period: z.string(),
    area: z.string(),
    breakdown: z.string(),
    unit: z.string(),
  }),
  value: z.string().describe('Digits as a report printed them.'),
  reason: Text,
  decided: Day,
});

export const CorrectionsFile = z.strictObject({
  corrections: z.array(Correction).default([]),
  columns: z.array(Rename).default([]),
  confirmed: z.array(Confirmed).default([]).describe('Doubtful rows that stand all the same.'),
  decisions: z.array(Decision).default([]).describe('On quantities whose reports contradict each other.'),
});
type CorrectionsFile = z.infer<typeof CorrectionsFile>;
export type Corrections = Pick<CorrectionsFile, 'corrections' | 'columns'>;
export type Correction = z.infer<typeof Correction>;
type Scope = Pick<Correction, 'table' | 'file'>;
export type Corrected = FileAccount['corrections'][number];

/** Reads `corrections.yaml` of a dataset; a dataset without one has nothing to correct. */
export async function readCorrections(
  root: string,
  dataset: string,
): Promise<{ corrections: CorrectionsFile; problems: readonly Problem[] }> {
  const path = `source/${dataset}/corrections.yaml`;
  const none = { corrections: [], columns: [], confirmed: [], decisions: [] };
  try {
    await access(join(root, path));
  } catch {
    return { corrections: none, problems: [] };
  }
  const { content, problems } = await readYaml(
    root,
    path,
    CorrectionsFile,
    'What each field means stands in scripts/source/corrections.ts.',
  );
  return { corrections: content ?? none, problems };
}

const GONE =
  'The wrong value has gone: delete the correction, bind it to an older file with file:, or rewrite it for what the file now says.';

export interface CorrectorOptions {
  readonly dataset: string;
  readonly table: string;
  readonly file: string;
  /** Whether it is the newest file of its table. */
  readonly newest: boolean;
  readonly received: readonly string[];
  readonly headerRecord: number;
  readonly corrections: Corrections;
}

interface Plan {
  readonly correction: Correction;
  /** Place and content of the cells that must match. */
  readonly where: ReadonlyArray<readonly [number, string]>;
  readonly at: number;
  /** Whether it is a problem that the wrong value is not there. */
  readonly strict: boolean;
  hits: number;
}

/**
 * Applies the recorded corrections to one file of a table. `header` has the right column names; `correct` changes the
 * cells of a record in place and returns the names of the changed columns; `finish` returns the corrections whose
 * wrong value was not there.
 */
export class Corrector {
  readonly header: readonly string[];
  readonly applied: Corrected[] = [];
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #plans: Plan[] = [];

  constructor({ dataset, table, file, newest, received, headerRecord, corrections }: CorrectorOptions) {
    this.#file = `data/source/${dataset}/corrections.yaml`;
    const header = [...received];
    const belongs = (entry: Scope): boolean => (entry.table ?? table) === table && (entry.file ?? file) === file;
    const isStrict = (entry: Scope): boolean => newest || entry.file !== undefined;
    for (const entry of corrections.columns.filter(belongs)) {
      const { expect, value, reason, source } = entry;
      const at = received.indexOf(expect);
      if (at >= 0) {
        header[at] = value;
        this.applied.push({ record: headerRecord, column: expect, wrong: expect, right: value, reason, source });
      } else if (isStrict(entry))
        this.#gone(expect, `a column named ${quoteCell(expect)} in ${file}`, 'no such column');
    }
    this.header = header;
    for (const correction of corrections.corrections.filter(belongs)) {
      const strict = isStrict(correction);
      const unknown = [...Object.keys(correction.match), correction.column].find((name) => !header.includes(name));
      if (unknown === undefined) {
        const where = Object.entries(correction.match).map(([name, cell]) => [header.indexOf(name), cell] as const);
        this.#plans.push({ correction, where, at: header.indexOf(correction.column), strict, hits: 0 });
      } else if (strict) this.#gone(unknown, `a column named ${quoteCell(unknown)} in ${file}`, 'no such column');
    }
  }

  correct(record: number, cells: string[]): readonly string[] {
    if (this.#plans.length === 0) return [];
    const received = [...cells];
    const changed: string[] = [];
    for (const plan of this.#plans) {
      if (!plan.where.every(([at, cell]) => received[at] === cell)) continue;
      const { column, expect, value, reason, source } = plan.correction;
      const got = received[plan.at] ?? '';
      plan.hits += 1;
      if (got === expect) {
        cells[plan.at] = value;
        changed.push(column);
        this.applied.push({ record, column, wrong: expect, right: value, reason, source });
      } else if (plan.strict) {
        this.#gone(
          column,
          `${quoteCell(expect)} in record ${record}, where ${describeMatch(plan.correction)}`,
          quoteCell(got),
        );
      }
    }
    return changed;
  }

  finish(): readonly Problem[] {
    for (const { correction, strict, hits } of this.#plans) {
      if (hits === 0 && strict)
        this.#gone(correction.column, `a row where ${describeMatch(correction)}`, 'no such row');
    }
    return this.#problems;
  }

  #gone(column: string, expected: string, got: string): void {
    this.#problems.push({ file: this.#file, record: null, column, expected, got, todo: GONE });
  }
}

const describeMatch = ({ match }: Correction): string =>
  Object.entries(match)
    .map(([name, cell]) => `${name}=${quoteCell(cell)}`)
    .join(', ');
