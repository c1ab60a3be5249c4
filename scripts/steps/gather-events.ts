import { readPrinted } from '../../src/model/agreement.ts';
import { READS } from '../../src/model/strength.ts';
import type { StepRow } from '../datasets/steps.ts';
import { isSameEvent } from './same-event.ts';

/** Rows that tell one event, in the order of the record, and the one whose words and number stand for them. */
export interface Event {
  readonly told: StepRow;
  readonly rows: readonly StepRow[];
}

const place = ({ value }: StepRow): number => (value === null ? 0 : readPrinted(value).place);

/** The most precise number first, then the page before its copies, then the order of the record. */
const byWeight = (a: StepRow, b: StepRow): number =>
  place(a) - place(b) || READS.indexOf(a.read) - READS.indexOf(b.read) || a.record - b.record;

/** Gathers the rows of the record into events: a row belongs to the first event all of whose rows tell the same. */
export function gatherEvents(rows: readonly StepRow[]): Event[] {
  const events: StepRow[][] = [];
  for (const row of [...rows].sort((a, b) => a.record - b.record)) {
    const same = events.find((event) => event.every((other) => isSameEvent(other, row)));
    if (same) same.push(row);
    else events.push([row]);
  }
  return events.map((event) => ({ told: [...event].sort(byWeight)[0] as StepRow, rows: event }));
}
