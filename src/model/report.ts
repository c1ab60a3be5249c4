import { z } from 'zod';
import { Area, Status } from './observation.ts';
import { Period } from './period.ts';
import { Read } from './strength.ts';

/** Who speaks: the ministry or a statistics office, its agencies, newspapers, a reprint of a release, anyone else. */
export const PUBLISHER_KINDS = ['official', 'agency', 'press', 'reprint', 'secondary'] as const;
export const PublisherKind = z.enum(PUBLISHER_KINDS);
export type PublisherKind = z.infer<typeof PublisherKind>;

/** Why a report is behind no observation. */
export const UNUSED = ['target', 'plan', 'growth-rate', 'other-definition', 'other-measure', 'no-indicator'] as const;

/** What one page said of one quantity: a row of the ledger with our judgement. */
export const Report = z.strictObject({
  id: z.string().describe('Stable name of the report, made from its content.'),
  record: z.int().positive().describe('Record number in the ledger file, the header being 1.'),
  indicator: z.string().describe("The ledger's own word for the quantity."),
  measure: z.string(),
  period: Period,
  area: Area,
  breakdown: z.string(),
  value: z.string().describe('The number as written in the ledger: its digits tell how it was rounded.'),
  unit: z.string(),
  kind: z.enum(['observation', 'target', 'plan']),
  status: Status,
  published: z.string().nullable().describe('Day or month of publication; null where the page shows none.'),
  page: z.string().describe('The source page it was read in.'),
  read: Read,
  note: z.string().describe("The ledger's remark, English."),
  corrected: z.array(z.string()).describe('Columns changed by a recorded correction.'),
  unused: z.enum(UNUSED).nullable().describe('Why no observation rests on it; null when one does.'),
  pledge: z.string().nullable().describe('The pledge this statement was mapped to, for targets.'),
});
export type Report = z.infer<typeof Report>;

/** One cited page. */
export const SourcePage = z.strictObject({
  id: z.string(),
  url: z.string(),
  linked: z.boolean().describe('False for mirrors, aggregators and bare addresses: named in words, never linked.'),
  whyUnlinked: z.enum(['mirror', 'aggregator', 'bare-address']).nullable(),
  publisher: z.string().describe('Code of whoever published it first.'),
  carrier: z
    .string()
    .nullable()
    .describe('Code of whoever passes it on, for reprints, copies and quotations; null for the publisher itself.'),
  kind: PublisherKind,
  citation: z.string(),
  published: z.string().nullable(),
  reports: z.array(z.string()).describe('Every report read in it, in ledger order.'),
  steps: z.array(z.string()).describe('Every step told by it.'),
});
export type SourcePage = z.infer<typeof SourcePage>;
