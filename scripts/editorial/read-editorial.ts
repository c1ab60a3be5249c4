import { z } from 'zod';
import { Day, Period } from '../../src/model/period.ts';
import { PledgeKind } from '../../src/model/step.ts';
import { Text } from '../../src/model/text.ts';
import { readCorrections } from '../source/corrections.ts';
import { Numeric, readYaml } from '../source/read-yaml.ts';
import type { Decision } from '../terms/decision.ts';
import { DiscrepancyEntry } from './discrepancy-entry.ts';
import { Edition } from './edition.ts';
import { ExpectedEntry } from './expected-entry.ts';
import { Problems } from '../terms/problems.ts';

/** Columns that together name statements of the ledger; those left out match anything. */
export const StatementMatch = z.strictObject({
  indicator: z.string(),
  measure: z.string().optional(),
  period: z.string().optional(),
  area: z.string().optional(),
  breakdown: z.string().optional(),
  value: z.string().optional(),
  unit: z.string().optional(),
  kind: z.string().optional(),
  published: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
});
export type StatementMatch = z.infer<typeof StatementMatch>;

const PlanEntry = z.strictObject({ id: z.string(), name: Text, day: Day, page: z.url() });
export type PlanEntry = z.infer<typeof PlanEntry>;

const PledgeEntry = z.strictObject({
  id: z.string(),
  programme: z.string(),
  plan: z.string(),
  kind: PledgeKind,
  name: Text,
  indicator: z.string().nullable(),
  value: Numeric.optional(),
  unit: z.string().optional(),
  due: Period.nullable().optional(),
  wording: Text,
  counts: Text.optional().describe('Left out where an indicator follows the pledge: it says it.'),
  counts_not: Text.optional(),
  first_figure: Text,
  in_force: z.strictObject({ from: Day, page: z.url() }).optional().describe('For a rule.'),
  related: z.array(z.string()),
  pages: z.array(z.url()).default([]).describe('Pages that state it, where no target of the ledger does.'),
  statements: z.array(StatementMatch),
});
export type PledgeEntry = z.infer<typeof PledgeEntry>;

const NoPledgeEntry = z.strictObject({
  reason: Text,
  statements: z.array(StatementMatch).min(1, 'expected at least one statement'),
});
export type NoPledgeEntry = z.infer<typeof NoPledgeEntry>;

/** The same goal before it was raised or brought forward, a step on its way, or a part of it. */
const EarlierForm = z.strictObject({
  id: z.string(),
  name: Text,
  value: Numeric,
  unit: z.string(),
  due: Period,
  statements: z.array(StatementMatch).min(1, 'expected at least one statement'),
});

const PastTargetEntry = z.strictObject({
  id: z.string(),
  programme: z.string(),
  name: Text,
  value: Numeric,
  unit: z.string(),
  due: Period,
  indicator: z.string().nullable(),
  statements: z.array(StatementMatch).min(1, 'expected at least one statement'),
  reached: z
    .union([StatementMatch, z.array(StatementMatch).min(2)])
    .nullable()
    .describe('The figure reached, or the figures that add up to it.'),
  state: z.enum(['dropped', 'replaced', 'running', 'no-figure']).nullable(),
  state_source: StatementMatch.nullable(),
  note: Text,
  earlier_forms: z.array(EarlierForm).default([]),
});
export type PastTargetEntry = z.infer<typeof PastTargetEntry>;

export interface Editorial {
  readonly asOf: string;
  readonly plans: readonly PlanEntry[];
  readonly pledges: readonly PledgeEntry[];
  readonly noPledges: readonly NoPledgeEntry[];
  readonly pastTargets: readonly PastTargetEntry[];
  readonly decisions: readonly Decision[];
  readonly expected: readonly ExpectedEntry[];
  readonly discrepancies: readonly DiscrepancyEntry[];
  readonly editions: readonly Edition[];
}

const TODO = 'What each field means stands in scripts/editorial/read-editorial.ts.';

/** Reads the editor's tables: day of comparison, plans, pledges, track record, decisions. Throws `ProblemsFound` with all faults. */
export async function readEditorial(dataFolder: string): Promise<Editorial> {
  const problems = new Problems();
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { content, problems: found } = await readYaml(dataFolder, name, schema, TODO);
    problems.addAll(found);
    return content;
  };
  const day = await read('as-of.yaml', z.strictObject({ as_of: Day }));
  const plans = await read('editorial/plans.yaml', z.strictObject({ plans: z.array(PlanEntry) }));
  const pledges = await read(
    'editorial/pledges.yaml',
    z.strictObject({ pledges: z.array(PledgeEntry), no_pledges: z.array(NoPledgeEntry) }),
  );
  const past = await read('editorial/track-record.yaml', z.strictObject({ past_targets: z.array(PastTargetEntry) }));
  const expected = await read('editorial/expected.yaml', z.strictObject({ expected: z.array(ExpectedEntry) }));
  const told = await read('editorial/discrepancies.yaml', z.strictObject({ discrepancies: z.array(DiscrepancyEntry) }));
  const editions = await read('editorial/editions.yaml', z.strictObject({ editions: z.array(Edition) }));
  const corrected = await readCorrections(dataFolder, 'published-figures');
  problems.addAll(corrected.problems);
  problems.throwIfAny();
  if (!day || !plans || !pledges || !past || !expected || !told || !editions)
    throw new TypeError('a table of the editor has neither content nor a fault');
  return {
    asOf: day.as_of,
    plans: plans.plans,
    pledges: pledges.pledges,
    noPledges: pledges.no_pledges,
    pastTargets: past.past_targets,
    decisions: corrected.corrections.decisions,
    expected: expected.expected,
    discrepancies: told.discrepancies,
    editions: editions.editions,
  };
}
