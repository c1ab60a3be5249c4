import type { Publication } from '../../model/publication.ts';
import type { Table } from '../table.ts';
import { contradictions } from './contradictions.ts';
import { allObservations } from './observations.ts';
import { allReports } from './reports.ts';
import { revisions } from './revisions.ts';
import { targets } from './targets.ts';
import { trackRecord } from './track-record.ts';

const made = new WeakMap<Publication, readonly Table[]>();

/** Returns the tables about everything, in the order a reader would want them; made once. */
export function tablesOf(publication: Publication): readonly Table[] {
  const tables = made.get(publication) ?? [
    allObservations(publication),
    targets(publication),
    allReports(publication),
    revisions(publication),
    contradictions(publication),
    trackRecord(publication),
  ];
  made.set(publication, tables);
  return tables;
}
