import type { Lookup } from '../door/lookup.ts';
import { nameIssuer } from '../i18n/name-publisher.ts';
import { chosenReport, type Observation } from '../model/observation.ts';
import { pageSource, type Source } from './tables/source-columns.ts';

/** Returns who published a value, when and where: the chosen report, or the dataset it was added up from; null for values derived by us. */
export function sourceOf(observation: Observation, lookup: Lookup): Source | null {
  const [report, { source }] = [chosenReport(observation), observation];
  if (report !== null) {
    const { page, published } = lookup.reportOf(report);
    return { ...pageSource(lookup.pageOf(page), lookup), published };
  }
  if (source === null) return null;
  const dataset = lookup.datasetOf(source);
  const { title, landingPage } = dataset;
  return { publisher: nameIssuer(dataset), published: null, title, url: landingPage, linked: true };
}
