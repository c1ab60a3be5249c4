import { compareText } from '../../src/model/order.ts';
import { comparePeriods, spanOf } from '../../src/model/period.ts';
import { STAGES, type PledgeKind, type Step } from '../../src/model/step.ts';
import type { StepRow } from '../datasets/steps.ts';
import { pageId } from '../ledger/report-id.ts';
import { strengthOf } from '../ledger/strength-of.ts';
import { quoteCell } from '../terms/problem.ts';
import { Problems } from '../terms/problems.ts';
import { UNKNOWN_SPEAKER, type Speakers } from '../terms/speaker.ts';
import { gatherEvents, type Event } from './gather-events.ts';
import { rungOf } from './rungs.ts';

/** What of a pledge decides how its steps are read. */
export interface PledgeOfSteps {
  readonly id: string;
  readonly kind: PledgeKind;
  /** The day on which it was made: what begins earlier is the ground it stands on. */
  readonly pledged: string;
}

/** Notes what is wrong with a row besides what its contract says. */
function judgeRow(row: StepRow, pledged: boolean, { speakers, asOf }: StepsOptions, problems: Problems): void {
  const at = { file: row.file, record: row.record };
  if (!pledged)
    problems.add({
      ...at,
      column: 'pledge',
      expected: 'a pledge of data/editorial/pledges.yaml',
      got: quoteCell(row.pledge),
      todo: 'Correct the id, or add the pledge.',
    });
  if (spanOf(row.date).start > asOf)
    problems.add({
      ...at,
      column: 'date',
      expected: `a day up to ${asOf}`,
      got: quoteCell(row.date),
      todo: 'A step has happened: put what is to come into data/editorial/expected.yaml.',
    });
  if ((row.value === null) !== (row.unit === null))
    problems.add({
      ...at,
      column: row.value === null ? 'value' : 'unit',
      expected: 'value and unit together',
      got: 'one of them',
      todo: 'Fill in the other, or empty both.',
    });
  if (!speakers.has(row.publisher)) problems.add({ ...at, ...UNKNOWN_SPEAKER, got: quoteCell(row.publisher) });
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
  readonly speakers: Speakers;
  /** Day of comparison. */
  readonly asOf: string;
}

/**
 * Makes the steps of all pledges out of the rows of the record: by pledge, then by date, the latest last.
 * Throws `ProblemsFound` with every row that names an unknown pledge or publisher, lies after the day of comparison, or has a number
 * without its unit.
 */
export function assembleSteps(rows: readonly StepRow[], options: StepsOptions): Step[] {
  const { pledges, speakers } = options;
  const known = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const problems = new Problems();
  for (const row of rows) judgeRow(row, known.has(row.pledge), options, problems);
  problems.throwIfAny();

  const events = gatherEvents(rows);
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
            telling.flatMap(({ read, published, publisher }) => {
              const speaker = speakers.get(publisher);
              return speaker ? [{ read, published, kind: speaker.kind, group: speaker.group }] : [];
            }),
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
