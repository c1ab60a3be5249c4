import { z } from 'zod';
import { Day, Period } from '../../src/model/period.ts';
import { Text } from '../../src/model/text.ts';
import { ENCODINGS } from './encoding.ts';
import { readYaml } from './read-yaml.ts';

const Count = z.coerce.number().int().min(0);

/** A row that is no row of the table (a grand total), told by what stands in one column. */
const Exclusion = z.strictObject({
  rule: z.string().min(1).describe('Name under which the rows are counted.'),
  column: z.string(),
  equals: z.array(z.string()).min(1, 'expected at least one value'),
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
  line_breaks: z
    .literal('kept')
    .optional()
    .describe('Whether cells of a delimited file may hold line breaks; left out, one betrays a stray quote.'),
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
  ...shared,
});
const Table = z.discriminatedUnion('format', [Delimited, Json, Xml, Workbook]);
export type TableDescription = z.infer<typeof Table>;

const CADENCES = ['monthly', 'quarterly', 'yearly', 'irregular'] as const;

const Description = z
  .strictObject({
    title: Text,
    publisher: Text,
    licence: Text,
    landing_page: z.url().optional().describe('Left out where no publisher offers the whole.'),
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

/** Reads `dataset.yaml` of a dataset. */
export const readDescription = (root: string, dataset: string) =>
  readYaml(
    root,
    `source/${dataset}/dataset.yaml`,
    Description,
    'What each field means stands in scripts/source/description.ts.',
  );
