import { stepWords } from '../../format/step-words.ts';
import { inBoth } from '../../i18n/messages.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import { column, words, type Column } from '../table.ts';
import { periodIn } from './period-columns.ts';

interface OfPledge {
  readonly pledge: Pledge;
}

/** What has been done on a pledge and what comes next, in words and in codes, for tables of pledges. */
export function stepsLamp<Row extends OfPledge>({
  ladders,
  steps,
  expected,
}: Publication): { readonly said: readonly Column<Row>[]; readonly codes: readonly Column<Row>[] } {
  const ladderOf = new Map(ladders.map((ladder) => [ladder.pledge, ladder]));
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const expectedOf = new Map(expected.map((entry) => [entry.id, entry]));
  const ladder = ({ pledge }: Row) => ladderOf.get(pledge.id);
  const last = (row: Row) => stepOf.get(ladder(row)?.last ?? '');
  const next = (row: Row) => expectedOf.get(ladder(row)?.next ?? '');
  return {
    said: [
      ...words<Row>('rung', (row) => {
        const rung = ladder(row)?.furthest ?? null;
        return rung && inBoth(({ terms }) => terms.rungs[rung]);
      }),
      ...words<Row>('last_step', (row) => {
        const step = last(row);
        return step ? stepWords(step.text) : null;
      }),
      ...periodIn<Row>('last_step_period', (row) => last(row)?.date ?? null),
      ...words<Row>('next_expected', (row) => next(row)?.text ?? null),
      ...periodIn<Row>('next_due', (row) => next(row)?.due ?? null),
    ],
    codes: [
      column('pledge_kind', (row: Row) => ladder(row)?.kind ?? null),
      column('rung', (row: Row) => ladder(row)?.furthest ?? null),
      column('last_step', (row: Row) => ladder(row)?.last ?? null),
      column('last_step_period', (row: Row) => last(row)?.date ?? null),
      column('next_expected', (row: Row) => ladder(row)?.next ?? null),
      column('next_due', (row: Row) => next(row)?.due ?? null),
    ],
  };
}
