import type { Indicator } from '../../src/model/indicator.ts';
import { observationKey } from '../../src/model/observation.ts';
import { comparePeriods } from '../../src/model/period.ts';
import type { ProvincePage } from '../../src/model/province.ts';
import type { Codelists } from '../../src/model/publication.ts';
import type { Report } from '../../src/model/report.ts';
import type { Step } from '../../src/model/step.ts';
import type { Strength } from '../../src/model/strength.ts';
import { provinceFigures } from './province-figures.ts';
import { whatCame } from './what-came.ts';

/**
 * Lists for each province what came to it, what is published for it, latest first, which indicators have figures only
 * for others, and what else was reported about it.
 */
export function assembleProvinces(
  indicators: readonly Indicator[],
  reports: readonly Report[],
  steps: readonly Step[],
  codelists: Codelists,
  strengthOfReports: (ids: readonly string[]) => Strength,
): ProvincePage[] {
  const provincial = indicators.filter((i) => i.observations.some((o) => o.area !== 'KR'));
  return codelists.provinces
    .filter((p) => p.code !== 'KR')
    .map(({ code }) => {
      const observations = provincial.flatMap((i) =>
        i.observations
          .filter((o) => o.area === code)
          .sort((a, b) => comparePeriods(b.period, a.period))
          .map((o) => ({ indicator: i.id, key: observationKey(o) })),
      );
      const published = new Set(observations.map(({ indicator }) => indicator));
      const came = whatCame(code, steps, reports, strengthOfReports);
      const told = new Set(came.flatMap((one) => one.reports));
      return {
        area: code,
        came,
        figures: provincial.flatMap((i) => provinceFigures(i, code)),
        observations,
        otherReports: reports
          .filter((r) => r.area === code && r.unused !== null && !told.has(r.id))
          .sort((a, b) => comparePeriods(b.period, a.period) || a.record - b.record)
          .map((r) => r.id),
        without: provincial.filter(({ id }) => !published.has(id)).map(({ id }) => id),
      };
    });
}
