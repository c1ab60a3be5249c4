import { z } from 'zod';
import { Indicator } from '../model/indicator.ts';
import { Codelists, type Publication } from '../model/publication.ts';
import { Day } from '../model/period.ts';
import { Report, SourcePage } from '../model/report.ts';
import { Text } from '../model/text.ts';
import { RIGHTS } from '../i18n/files.ts';
import { jsonFile, type DistributionFile } from './file.ts';
import { lookupOf } from '../door/lookup.ts';

/** What the JSON file of an indicator holds. */
export const IndicatorFile = z.strictObject({
  $schema: z.string().describe('The form of this file, from where it lies.'),
  asOf: Day.describe('The reference day of the figures.'),
  method: z.string().describe('The version of the method of verdicts.'),
  rights: Text.describe('Terms of use.'),
  indicator: Indicator,
  unit: Codelists.shape.units.element,
  reports: z.array(Report).describe('The reports behind its figures.'),
  pages: z.array(SourcePage).describe('The pages of those reports.'),
});
type IndicatorFile = z.infer<typeof IndicatorFile>;

/** Returns an indicator as JSON: all that is published of it, its unit, the reports behind its figures and their pages. */
export function indicatorJson(indicator: Indicator, publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const behind = new Set(indicator.observations.flatMap((o) => o.reports.map(({ report }) => report)));
  const reports = publication.reports.filter(({ id }) => behind.has(id));
  const pages = new Set(reports.map(({ page }) => page));
  const content: IndicatorFile = {
    $schema: 'schema/indicator.json',
    asOf: publication.overview.asOf,
    method: publication.overview.method,
    rights: RIGHTS,
    indicator,
    unit: lookup.unitOf(indicator.unit),
    reports,
    pages: publication.pages.filter(({ id }) => pages.has(id)),
  };
  return jsonFile(`${indicator.id}.json`, content, indicator.observations.length);
}
