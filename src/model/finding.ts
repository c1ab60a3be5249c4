import { z } from 'zod';
import { Day, Period } from './period.ts';
import { Text } from './text.ts';

/** What makes a row doubtful, so that only an editor's word lets it pass. */
export const DOUBTS = [
  'far-from-neighbour',
  'cumulative-falls',
  'negative',
  'share-above-whole',
  'period-out-of-reach',
  'published-before-period',
  'published-after-receipt',
] as const;
export type DoubtName = (typeof DOUBTS)[number];

/** What is added up, and what it should give. */
export const SUMS = ['sectors', 'countries-usd', 'countries-kg'] as const;

const finding = <Check extends string, Shape extends z.ZodRawShape>(check: Check, shape: Shape) =>
  z.strictObject({ check: z.literal(check), record: z.int().nullable(), params: z.strictObject(shape) });

/** A value and the one before it in its series; `column` is the column's name in the file. */
const neighbours = {
  column: z.string(),
  period: Period,
  value: z.number(),
  before: z.strictObject({ period: Period, value: z.number() }),
};

/** What a check of meaning found in a file: the check, the record, and what the sentence needs. */
export const Finding = z.discriminatedUnion('check', [
  finding('confirmed', { doubt: z.enum(DOUBTS), column: z.string(), value: z.string(), reason: Text }),
  finding('coverage', { period: Period, was: z.int(), is: z.int() }),
  finding('cumulative-falls', neighbours),
  finding('far-from-neighbour', neighbours),
  finding('freshness', { latest: Period, due: Day, asOf: Day }),
  finding('gap', { of: z.string().nullable(), from: Period, to: Period }),
  finding('parts-do-not-add-up', { what: z.enum(SUMS), period: Period, sum: z.number(), total: z.number() }),
  finding('part-exceeds-whole', { of: z.string(), period: Period, part: z.number(), whole: z.number() }),
]);
export type Finding = z.infer<typeof Finding>;
