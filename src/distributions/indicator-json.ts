import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import { jsonFile, type DistributionFile } from './file.ts';
import { lookupOf } from '../door/lookup.ts';

/** Returns an indicator as JSON: all that is published of it, its unit, the reports behind its figures and their pages. */
export function indicatorJson(indicator: Indicator, publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const behind = new Set(indicator.observations.flatMap((o) => o.reports.map(({ report }) => report)));
  const reports = publication.reports.filter(({ id }) => behind.has(id));
  const pages = new Set(reports.map(({ page }) => page));
  const content = {
    asOf: publication.overview.asOf,
    method: publication.overview.method,
    indicator,
    unit: lookup.unitOf(indicator.unit),
    reports,
    pages: publication.pages.filter(({ id }) => pages.has(id)),
  };
  return jsonFile(`${indicator.id}.json`, content, indicator.observations.length);
}
