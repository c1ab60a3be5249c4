import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Day, Period } from '../../src/model/period.ts';
import { Text } from '../../src/model/text.ts';
import { ENCODINGS } from './encoding.ts';
import type { Problem } from './problem.ts';

const Count = z.coerce.number().int().min(0);

/** A row that is no row of the table (a grand total), told by what stands in one column. */
const Exclusion = z.strictObject({
  rule: z.string().min(1).describe('Name under which the rows are counted.'),
  column: z.string(),
  equals: z.array(z.string()).min(1),
});
export type Exclusion = z.infer<typeof Exclusion>;

const Distribution = z.strictObject({
  file: z.string().regex(/^[^/.\\][^\\]*$/, 'expected a path inside the dataset'),
  describes: Period,
  retrieved: Day,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
});
export type Distribution = z.infer<typeof Distribution>;

const shared = {
  encoding: z.enum(ENCODINGS).optional(),
  compression: z.enum(['gzip', 'zip']).optional(),
  member: z.string().optional().describe('The file to read inside a zip with several.'),
  exclude: z.array(Exclusion).default([]),
  each_file: z
    .enum(['whole', 'part'])
    .describe(
      'whole: a newer file replaces the older ones · part: a newer row replaces the older row of the same key.',
    ),
  distributions: z.array(Distribution).describe('The files received; none before the first fetch.'),
};

const Delimited = z.strictObject({
  format: z.literal('csv'),
  delimiter: z.string().length(1).default(','),
  quote: z.string().length(1).default('"'),
  skip_rows: Count.default(0).describe('Title lines above the header.'),
  header_rows: z.coerce
    .number()
    .int()
    .min(1)
    .default(1)
    .describe('Stacked header rows are joined with a space, an empty upper cell continuing the one to its left.'),
  unit_row: z.enum(['yes', 'no']).default('no').describe('Whether a row of units follows the header.'),
  footer_rows: Count.default(0).describe('Lines of notes below the table.'),
  ...shared,
});
const Json = z.strictObject({
  format: z.literal('json'),
  rows_at: z
    .array(z.string())
    .default([])
    .describe('Keys that lead to the array of rows; none when the file is the array.'),
  ...shared,
});
const Xml = z.strictObject({
  format: z.literal('xml'),
  row: z.string().describe('Name of the element that is a row.'),
  ...shared,
});
const Workbook = z.strictObject({
  format: z.literal('xlsx'),
  sheet: z.string().optional(),
  skip_rows: Count.default(0),
  header_rows: z.coerce.number().int().min(1).default(1),
  unit_row: z.enum(['yes', 'no']).default('no'),
  footer_rows: Count.default(0),
  ...shared,
});
const Table = z.discriminatedUnion('format', [Delimited, Json, Xml, Workbook]);
export type TableDescription = z.infer<typeof Table>;

export const CADENCES = ['monthly', 'quarterly', 'yearly', 'irregular'] as const;

const Description = z
  .strictObject({
    title: Text,
    publisher: Text,
    licence: Text,
    landing_page: z.url(),
    public_copy: z.string().min(1).optional(),
    cadence: z.enum(CADENCES),
    published_within_days: Count.optional().describe(
      'Days after the end of a period by which its figures are usually out.',
    ),
    quarantine_share: z.coerce
      .number()
      .min(0)
      .max(1)
      .describe('Share of the rows of a file that may be set aside before the run stops.'),
    tables: z.record(z.string(), Table),
  })
  .refine(
    (d) => (d.cadence === 'irregular') === (d.published_within_days === undefined),
    'expected published_within_days unless the cadence is irregular',
  );
export type Description = z.infer<typeof Description>;

/** Parses YAML whose scalars are all text: `0010` and `2020-02` stay as written. Throws on faulty YAML. */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}

/**
 * Reads a YAML file of a dataset and holds it against its schema.
 * Returns null and the problems when it is not there or does not fit.
 */
export async function readYaml<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<{ content: T | null; problems: Problem[] }> {
  const file = `data/${path}`;
  const refuse = (column: string | null, expected: string, got: string | null) => ({
    file,
    record: null,
    column,
    expected,
    got,
    todo: 'What each field means stands in scripts/source/description.ts and corrections.ts.',
  });
  let parsed: unknown;
  try {
    parsed = parseYaml(await readFile(join(root, path), 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      return { content: null, problems: [refuse(null, 'a file', 'none')] };
    return { content: null, problems: [refuse(null, 'YAML', (cause as Error).message.split('\n')[0] ?? null)] };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { content: result.data, problems: [] };
  return {
    content: null,
    problems: result.error.issues.map((issue) =>
      refuse(issue.path.join('.') || null, 'a valid description', issue.message),
    ),
  };
}

/** Reads `dataset.yaml` of a dataset. */
export const readDescription = (root: string, dataset: string) =>
  readYaml(root, `source/${dataset}/dataset.yaml`, Description);
