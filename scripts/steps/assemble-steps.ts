import { compareText } from '../../src/model/order.ts';
import { comparePeriods, publishedBy, spanOf } from '../../src/model/period.ts';
import type { PublisherKind } from '../../src/model/report.ts';
import { STAGES, type PledgeKind, type Step } from '../../src/model/step.ts';
import type { StepRow } from '../datasets/steps.ts';
import { pageId } from '../ledger/report-id.ts';
import { strengthOf } from '../ledger/strength-of.ts';
import { gatherEvents, type Event } from './gather-events.ts';
import { rungOf } from './rungs.ts';

/** What of a pledge decides how its steps are read. */
export interface PledgeOfSteps {
  readonly id: string;
  readonly kind: PledgeKind;
  /** The day on which it was made: what begins earlier is the ground it stands on. */
  readonly pledged: string;
}

/** What a publisher is, by the name in the record. */
export type FindPublisher = (name: string) => { readonly kind: PublisherKind; readonly group: string } | undefined;

/** Returns what is wrong with a row besides what its contract says. */
function problemsOf(row: StepRow, pledges: ReadonlyMap<string, PledgeOfSteps>, asOf: string): string[] {
  const where = (column: string) => `data/source/steps:${row.record} [${column}]`;
  const problems: string[] = [];
  if (!pledges.has(row.pledge))
    problems.push(
      `${where('pledge')} expected a pledge of data/editorial/pledges.yaml, got "${row.pledge}"\n  → Correct the id, or add the pledge.`,
    );
  if (spanOf(row.date).start > asOf)
    problems.push(
      `${where('date')} expected a day up to ${asOf}, got "${row.date}"\n  → A step has happened: put what is to come into data/editorial/expected.yaml.`,
    );
  if ((row.value === null) !== (row.unit === null))
    problems.push(
      `${where(row.value === null ? 'value' : 'unit')} expected value and unit together, got one of them\n  → Fill in the other, or empty both.`,
    );
  return problems;
}

/** Names a step after what it is: pledge, date, stage and, where one is named, the province. */
const nameOf = ({ told }: Event): string =>
  [told.pledge, told.date, told.stage, ...told.areas.filter((area) => area !== 'KR').map((a) => a.toLowerCase())].join(
    '-',
  );

/** Gives namesakes a number, in the order of the record. */
function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

export interface StepsOptions {
  readonly pledges: readonly PledgeOfSteps[];
  readonly publisher: FindPublisher;
  /** Day of comparison. */
  readonly asOf: string;
  /** The day lies before the committed one: only what dated pages had told by then counts. */
  readonly lookBack: boolean;
}

/** Returns the rows that were known on the day of comparison. */
export function rowsAsOf(rows: readonly StepRow[], asOf: string, lookBack: boolean): readonly StepRow[] {
  if (!lookBack) return rows;
  return rows.filter((row) => (publishedBy(row.published) ?? '9999-12-31') <= asOf && spanOf(row.date).start <= asOf);
}

/**
 * Makes the steps of all pledges out of the rows of the record: by pledge, then by date, the latest last.
 * Throws with every row that names an unknown pledge or publisher, lies after the day of comparison, or has a number
 * without its unit.
 */
export function assembleSteps(rows: readonly StepRow[], { pledges, publisher, asOf, lookBack }: StepsOptions): Step[] {
  const known = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const problems = rows.flatMap((row) => [
    ...problemsOf(row, known, asOf),
    ...(publisher(row.publisher)
      ? []
      : [
          `data/source/steps:${row.record} [publisher] expected a publisher of data/codelist/publisher.csv, got "${row.publisher}"\n  → Add the publisher with its kind.`,
        ]),
  ]);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const events = gatherEvents(rowsAsOf(rows, asOf, lookBack));
  const ids = numbered(events.map(nameOf));
  return events
    .flatMap((event, i): Step[] => {
      const { told, rows: telling } = event;
      const pledge = known.get(told.pledge);
      if (!pledge) return [];
      const sources = telling.map((row) => ({ page: pageId(row.url), read: row.read }));
      return [
        {
          id: ids[i] as string,
          pledge: told.pledge,
          date: told.date,
          stage: told.stage,
          rung: rungOf(told.stage, pledge.kind),
          areas: [...told.areas],
          text: { ko: told.ko, en: told.en },
          value: told.value === null ? null : Number(told.value),
          unit: told.unit,
          ground: spanOf(told.date).start < pledge.pledged,
          read: sources.some(({ read }) => read === 'page'),
          strength: strengthOf(
            telling.map((row) => ({
              read: row.read,
              published: row.published,
              ...(publisher(row.publisher) ?? { kind: 'secondary', group: row.publisher }),
            })),
          ),
          sources: sources.filter(({ page }, at) => sources.findIndex((other) => other.page === page) === at),
          note: told.note,
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.pledge, b.pledge) ||
        comparePeriods(a.date, b.date) ||
        STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
        compareText(a.id, b.id),
    );
}
