import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Publication } from '../model/publication.ts';
import type { Locale } from '../model/text.ts';
import { lookupOf } from '../door/lookup.ts';
import { observationsOf } from './tables/observations.ts';
import { reportsBehind } from './tables/reports.ts';
import { stepsOf } from './tables/steps.ts';
import { targetsOf } from './tables/targets.ts';
import { findFigureIn } from './xlsx/find-figure-in.ts';
import { readMeSheet } from './xlsx/read-me-sheet.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { verdictSheet } from './xlsx/verdict-sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/**
 * Returns an indicator as a workbook (.xlsx) in a language: what to know before quoting it, its figures as in the CSV,
 * the steps on its pledges, their targets, its verdict in live formulas where it has a target, and the reports behind
 * its figures. `site` is the address of the site, if it has one.
 */
export function indicatorXlsx(
  indicator: Indicator,
  publication: Publication,
  locale: Locale,
  site?: string,
): Uint8Array<ArrayBuffer> {
  const { sheets } = messagesIn(locale).workbook;
  const { asOf } = publication.overview;
  const unit = lookupOf(publication).unitOf(indicator.unit);
  const pledges = publication.pledges.filter((pledge) => pledge.indicator === indicator.id).map(({ id }) => id);
  const named = (name: string, table: ReturnType<typeof observationsOf>) => ({ name, table });
  const data = named(sheets.data, observationsOf(indicator, publication));
  const steps = named(sheets.steps, stepsOf(pledges, publication));
  const targets = named(sheets.targets, targetsOf(indicator.id, publication));
  const reports = named(sheets.reports, reportsBehind(indicator.id, publication));
  const filled = [data, steps, targets, reports].filter(({ table }) => table === data.table || table.rows.length > 0);
  const sheetOf = ({ name, table }: (typeof filled)[number]) => tableSheet(name, table, locale);
  return workbook(
    [
      readMeSheet(indicator, filled, publication, locale, site),
      ...filled.filter((entry) => entry !== reports).map(sheetOf),
      ...(indicator.target
        ? [verdictSheet(indicator, asOf, unit, publication.method, findFigureIn(data.name, data.table, locale))]
        : []),
      ...filled.filter((entry) => entry === reports).map(sheetOf),
    ],
    { title: indicator.name[locale], asOf, locale },
  );
}
