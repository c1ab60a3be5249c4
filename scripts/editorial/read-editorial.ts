import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compareText } from '../../src/model/order.ts';
import { Day, Period } from '../../src/model/period.ts';
import { Text } from '../../src/model/text.ts';
import type { Decision } from '../terms/decision.ts';

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

const PledgeEntry = z.strictObject({
  id: z.string(),
  programme: z.string(),
  name: Text,
  indicator: z.string().nullable(),
  value: z.number().optional(),
  unit: z.string().optional(),
  due: Period.nullable().optional(),
  wording: Text,
  first_figure: Text,
  statements: z.array(StatementMatch).min(1),
});
export type PledgeEntry = z.infer<typeof PledgeEntry>;

const NoPledgeEntry = z.strictObject({ reason: Text, statements: z.array(StatementMatch).min(1) });
export type NoPledgeEntry = z.infer<typeof NoPledgeEntry>;

const PastTargetEntry = z.strictObject({
  id: z.string(),
  programme: z.string(),
  name: Text,
  value: z.number(),
  unit: z.string(),
  due: Period,
  indicator: z.string().nullable(),
  statements: z.array(StatementMatch).min(1),
  reached: StatementMatch.nullable(),
  state: z.enum(['dropped', 'replaced', 'running', 'no-figure']).nullable(),
  state_source: StatementMatch.nullable(),
  note: Text,
});
export type PastTargetEntry = z.infer<typeof PastTargetEntry>;

const DecisionEntry = z.strictObject({
  quantity: z.strictObject({
    indicator: z.string(),
    measure: z.string(),
    period: z.string(),
    area: z.string(),
    breakdown: z.string(),
    unit: z.string(),
  }),
  value: z.string(),
  reason: Text,
  decided: Day,
});

export interface Editorial {
  readonly asOf: string;
  readonly pledges: readonly PledgeEntry[];
  readonly noPledges: readonly NoPledgeEntry[];
  readonly pastTargets: readonly PastTargetEntry[];
  readonly decisions: readonly Decision[];
}

/** Reads the editor's tables: day of comparison, pledges, track record, decisions. Throws with all problems at once. */
export async function readEditorial(dataFolder: string): Promise<Editorial> {
  const problems: string[] = [];
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    let content: unknown;
    try {
      content = parse(await readFile(join(dataFolder, name), 'utf8'));
    } catch (error) {
      problems.push(`data/${name} cannot be read: ${(error as Error).message}\n  → Restore the file, or fix its YAML.`);
      return null;
    }
    const parsed = schema.safeParse(content);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      problems.push(`data/${name} [${issue.path.join('.')}] ${issue.message}\n  → Fix the entry.`);
    return null;
  };
  const [day, pledges, past, corrections] = await Promise.all([
    read('as-of.yaml', z.strictObject({ as_of: Day })),
    read(
      'editorial/pledges.yaml',
      z.strictObject({ pledges: z.array(PledgeEntry), no_pledges: z.array(NoPledgeEntry) }),
    ),
    read('editorial/track-record.yaml', z.strictObject({ past_targets: z.array(PastTargetEntry) })),
    read('source/published-figures/corrections.yaml', z.looseObject({ decisions: z.array(DecisionEntry) })),
  ]);
  if (problems.length > 0 || !day || !pledges || !past || !corrections)
    throw new Error(problems.sort(compareText).join('\n'));
  return {
    asOf: day.as_of,
    pledges: pledges.pledges,
    noPledges: pledges.no_pledges,
    pastTargets: past.past_targets,
    decisions: corrections.decisions,
  };
}
