import { compareText } from '../../src/model/order.ts';
import { comparePeriods, daysBetween, spanOf } from '../../src/model/period.ts';
import type { Expected, Step } from '../../src/model/step.ts';
import type { Text } from '../../src/model/text.ts';
import type { ExpectedEntry } from '../editorial/expected-entry.ts';
import { pageId } from '../ledger/report-id.ts';
import { quoteCell } from '../terms/problem.ts';
import { Problems } from '../terms/problems.ts';
import { stateOfExpected } from './state-of-expected.ts';

const FILE = 'data/editorial/expected.yaml';

/** What of a pledge says when it is due. */
export interface PledgeDue {
  readonly id: string;
  readonly name: Text;
  readonly due: string | null;
  /** Whether what it asks for is there, a figure for its day or its rule in force, and the step that shows it. */
  readonly reached: { readonly step: string | null } | null;
}

export interface ExpectedOptions {
  readonly pledges: readonly PledgeDue[];
  /** All steps, those of a pledge in order of date. */
  readonly steps: readonly Step[];
  /** Ids of the cited pages. */
  readonly pages: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Day of comparison. */
  readonly asOf: string;
}

/** Notes what is wrong with an entry besides its form. */
function judgeEntry(
  entry: ExpectedEntry,
  pledge: PledgeDue | undefined,
  { pages, units }: ExpectedOptions,
  problems: Problems,
): void {
  const add = (column: string, expected: string, got: string, todo: string): void =>
    problems.add({ file: FILE, column: `${entry.id}.${column}`, expected, got, todo });
  const last = spanOf(entry.due).end;
  const due = pledge?.due ?? null;
  if (!pledge)
    add(
      'pledge',
      'a pledge of data/editorial/pledges.yaml',
      quoteCell(entry.pledge),
      'Correct the id, or add the pledge.',
    );
  if (!pages.has(pageId(entry.source)))
    add(
      'source',
      'the address of a page cited by a figure or a step',
      quoteCell(entry.source),
      'Cite a page of the record, or enter what the page says as a step first.',
    );
  if (entry.seen && entry.seen.from > last)
    add(
      'seen.from',
      `a day up to ${last}, when it is due`,
      quoteCell(entry.seen.from),
      'Correct the day: what comes on its day must be seen.',
    );
  if (entry.seen?.unit && !units.has(entry.seen.unit))
    add('seen.unit', 'a code of data/codelist/unit.csv', quoteCell(entry.seen.unit), 'Correct the unit.');
  if (entry.stands_for_due && pledge && (due === null || spanOf(due).end !== last))
    add(
      'due',
      `the due date of its pledge, ${due ?? 'which has none'}`,
      quoteCell(entry.due),
      'Correct the day, or let it not stand for the due date.',
    );
}

/**
 * Says for everything that the government announced, and for the due date of every pledge, whether it is still to
 * come, was seen or was not found: by due date. Throws `ProblemsFound` with every entry that names an unknown pledge, page or unit.
 */
export function assembleExpected(entries: readonly ExpectedEntry[], options: ExpectedOptions): Expected[] {
  const { pledges, steps, asOf } = options;
  const known = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const problems = new Problems();
  for (const entry of entries) judgeEntry(entry, known.get(entry.pledge), options, problems);
  const ids = entries.map(({ id }) => id);
  for (const id of ids.filter((one, i) => ids.indexOf(one) !== i))
    problems.add({
      file: FILE,
      column: 'id',
      expected: 'an id of its own for each entry',
      got: `${quoteCell(id)} twice`,
      todo: 'Give one of the two another id.',
    });
  problems.throwIfAny();

  const daysLeft = (due: string): number => daysBetween(asOf, spanOf(due).end);
  const announced = entries.map(({ id, pledge, due, text, source, seen }): Expected => ({
    id,
    pledge,
    due,
    daysLeft: daysLeft(due),
    text,
    ...stateOfExpected(
      due,
      seen,
      steps.filter((step) => step.pledge === pledge),
      asOf,
    ),
    page: pageId(source),
  }));
  const stood = new Set(entries.filter((entry) => entry.stands_for_due).map(({ pledge }) => pledge));
  const promised = pledges.flatMap(({ id, name, due, reached }): Expected[] => {
    if (due === null || stood.has(id)) return [];
    const state = reached
      ? ({ state: 'seen', seen: reached.step } as const)
      : stateOfExpected(due, undefined, [], asOf);
    return [{ id: `${id}-due`, pledge: id, due, daysLeft: daysLeft(due), text: name, ...state, page: null }];
  });
  return [...announced, ...promised].sort((a, b) => comparePeriods(a.due, b.due) || compareText(a.id, b.id));
}
