import type { Publication } from '../../model/publication.ts';
import type { Table } from '../table.ts';
import { codes } from './codes.ts';
import { contradictions } from './contradictions.ts';
import { discrepancies } from './discrepancies.ts';
import { expected } from './expected.ts';
import { figureReports } from './figure-reports.ts';
import { indicators } from './indicators.ts';
import { allObservations } from './observations.ts';
import { pledges } from './pledges.ts';
import { allReports } from './reports.ts';
import { revisions } from './revisions.ts';
import { allSteps } from './steps.ts';
import { targets } from './targets.ts';
import { trackRecord } from './track-record.ts';

/** The tables about everything, in the order a reader would want them. */
const TABLES_OF = [
  allObservations,
  pledges,
  allSteps,
  expected,
  targets,
  indicators,
  allReports,
  figureReports,
  revisions,
  contradictions,
  discrepancies,
  trackRecord,
  codes,
] as const;

const made = new WeakMap<Publication, readonly Table[]>();

/** Returns the tables about everything; made once. */
export function tablesOf(publication: Publication): readonly Table[] {
  const tables = made.get(publication) ?? TABLES_OF.map((tableOf) => tableOf(publication));
  made.set(publication, tables);
  return tables;
}
