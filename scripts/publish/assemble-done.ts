import type { Codelists, Publication } from '../../src/model/publication.ts';
import type { Pledge } from '../../src/model/pledge.ts';
import type { Step } from '../../src/model/step.ts';
import type { SearchRow } from '../datasets/searches.ts';
import type { StepRow } from '../datasets/steps.ts';
import type { ExpectedEntry } from '../editorial/expected-entry.ts';
import { pageId } from '../ledger/report-id.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { assembleExpected } from '../steps/assemble-expected.ts';
import { assembleLadder } from '../steps/assemble-ladder.ts';
import { assembleSearches } from '../steps/assemble-searches.ts';
import { assembleSteps } from '../steps/assemble-steps.ts';
import type { Speakers } from '../terms/speaker.ts';

export interface DoneSources {
  readonly rows: readonly StepRow[];
  readonly searches: readonly SearchRow[];
  readonly expected: readonly ExpectedEntry[];
  readonly pledges: readonly Pledge[];
  readonly ledger: Ledger;
  readonly codelists: Codelists;
  readonly speakers: Speakers;
  readonly asOf: string;
  /** A look back at an earlier day: what was not known or not pledged by then falls away instead of being a fault. */
  readonly lookBack: boolean;
}

/** Tells whether what a pledge asks for is there: its figure of the due day, or its rule in force. */
function reachedBy({ id, kind, state }: Pledge, steps: readonly Step[]): { readonly step: string | null } | null {
  const inForce = kind === 'rule' && steps.find((step) => step.pledge === id && step.rung === 'delivered');
  if (inForce) return { step: inForce.id };
  return state === 'met' || state === 'missed' ? { step: null } : null;
}

/** Says what has been done for every pledge, what is to come, how far its ladder is climbed, and where we looked. */
export function assembleDone(sources: DoneSources): Pick<Publication, 'steps' | 'expected' | 'ladders' | 'searches'> {
  const { searches, pledges, ledger, codelists, speakers, asOf, lookBack } = sources;
  const pledged = new Set(pledges.map(({ id }) => id));
  const rows = lookBack ? sources.rows.filter(({ pledge }) => pledged.has(pledge)) : sources.rows;
  const pages = new Set([...ledger.rows, ...rows].map(({ url }) => pageId(url)));
  const expected = lookBack
    ? sources.expected.filter(({ pledge, source }) => pledged.has(pledge) && pages.has(pageId(source)))
    : sources.expected;
  const steps = assembleSteps(rows, {
    pledges: pledges.map(({ id, kind, pledged: day }) => ({ id, kind, pledged: day })),
    speakers,
    asOf,
  });
  const coming = assembleExpected(expected, {
    pledges: pledges.map((pledge) => ({ ...pledge, reached: reachedBy(pledge, steps) })),
    steps,
    pages,
    units: new Set(codelists.units.map(({ code }) => code)),
    asOf,
  });
  const read = new Map(ledger.rows.map((row) => [row.id, row.read === 'page']));
  return {
    steps,
    expected: coming,
    ladders: pledges.map(({ id, kind, pledged: day, silence, statements }) =>
      assembleLadder(
        {
          id,
          kind,
          pledged: day,
          statementRead: statements.some((report) => read.get(report)),
          figure: silence.lastFigure && { period: silence.lastFigure.period, read: true },
        },
        steps.filter((step) => step.pledge === id),
        coming.filter((one) => one.pledge === id),
      ),
    ),
    searches: assembleSearches(
      searches,
      codelists.programmes.map(({ code }) => code),
      asOf,
    ),
  };
}
