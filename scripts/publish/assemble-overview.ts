import { daysBetween, publishedBy } from '../../src/model/period.ts';
import type { Publication, Overview } from '../../src/model/publication.ts';
import { COMPOUND_STATUSES, STATES, type Compound, type State } from '../../src/model/verdict.ts';
import { METHOD } from '../terms/method.ts';

/** Our class that corresponds to a class of the compound yardstick. */
const COUNTERPART: Readonly<Record<(typeof COMPOUND_STATUSES)[number], readonly State[]>> = {
  target_achieved: ['met', 'keeping'],
  substantial_progress: ['on-track'],
  moderate_progress: ['speed-up'],
  limited_progress: ['behind'],
  deterioration: ['moving-away'],
  not_available: [],
};

/** Whether the two yardsticks put a pledge into different classes; false where the other cannot be computed. */
export const yardsticksDiffer = (state: State, compound: Compound | null): boolean =>
  compound !== null && compound.status !== 'not_available' && !COUNTERPART[compound.status].includes(state);

const HALF_YEAR_DAYS = 183;

/** Whether a page was published in the half year up to the day of comparison. */
const isRecent = (published: string | null, asOf: string): boolean => {
  const day = publishedBy(published);
  return day !== null && daysBetween(day, asOf) <= HALF_YEAR_DAYS;
};

/** Counts and groups what the home page says; everything else of the publication comes in. */
export function assembleOverview(rest: Omit<Publication, 'overview'>, asOf: string, statements: number): Overview {
  const { indicators, pledges, reports, pages, codelists, revisions } = rest;
  const observations = indicators.flatMap((i) => i.observations);
  return {
    asOf,
    method: METHOD.version,
    counts: {
      indicators: indicators.length,
      observations: observations.length,
      reports: reports.length,
      reportsUsed: reports.filter((r) => r.unused === null).length,
      pages: pages.length,
      publishers: new Set(pages.map((p) => p.publisher)).size,
      pagesLastHalfYear: pages.filter((p) => isRecent(p.published, asOf)).length,
      pledges: pledges.length,
      statements,
      silent: pledges.filter((p) => p.state === 'not-rated').length,
      contested: observations.filter((o) => o.low !== null).length,
      missing: observations.filter((o) => o.value === null).length,
      revisions: revisions.length,
    },
    pledgeStates: STATES.map((state) => ({
      state,
      pledges: pledges.filter((p) => p.state === state).map((p) => p.id),
    })).filter((s) => s.pledges.length > 0),
    programmes: codelists.programmes.map(({ code, flagship }) => {
      const own = indicators.filter((i) => i.programme === code);
      return {
        programme: code,
        lead: flagship ? (own.find((i) => i.target)?.id ?? null) : null,
        indicators: own.map((i) => i.id),
        pledges: pledges.filter((p) => p.programme === code).map((p) => p.id),
      };
    }),
    recentRevisions: revisions.slice(0, 8).map((_, i) => i),
    yardsticksDiffer: indicators.filter((i) => yardsticksDiffer(i.verdict.state, i.verdict.compound)).map((i) => i.id),
  };
}
