import { formatPeriod } from '../../format/period.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import { STATUSES } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { citation, RIGHTS } from '../../i18n/files.ts';
import { nameIssuer } from '../../i18n/name-publisher.ts';
import { lookupOf } from '../../door/lookup.ts';
import type { Table } from '../table.ts';
import { textCell, type Cell, type Sheet } from './sheet.ts';

type Note = readonly [what: string, text: string];

/** Why the way begins where it does: the words of the pledge, or the rule for baselines. */
function baselineWords({ baseline, target }: Indicator, publication: Publication, locale: Locale): string | undefined {
  const pledge = publication.pledges.find(({ id }) => id === target?.pledge);
  if (!baseline || !pledge) return undefined;
  const { baselineRule } = messagesIn(locale).indicator.working;
  return baseline.reason?.[locale] ?? baselineRule(formatPeriod(pledge.pledged, locale));
}

function notesOf(indicator: Indicator, publication: Publication, locale: Locale, site: string | undefined): Note[] {
  const { workbook: words } = messagesIn(locale);
  const { asOf, method } = publication.overview;
  const lookup = lookupOf(publication);
  const note = (what: string, text: string | undefined): Note[] => (text === undefined ? [] : [[what, text]]);
  const route = pathTo(locale, `/indicators/${indicator.id}/`);
  return [
    ...note(words.indicator, indicator.name[locale]),
    ...note(words.unit, lookup.unitOf(indicator.unit)[locale]),
    ...note(words.definition, indicator.definition[locale]),
    ...note(words.counts, indicator.counts[locale]),
    ...note(words.countsNot, indicator.countsNot[locale]),
    ...note(words.caution, indicator.caution?.[locale]),
    ...note(words.firstFigure, indicator.firstFigure?.[locale]),
    ...note(words.baseline, baselineWords(indicator, publication, locale)),
    ...indicator.datasets.flatMap((id) => {
      const dataset = lookup.datasetOf(id);
      const { title, licence, retrieved } = dataset;
      return [
        ...note(words.dataset, words.datasetLine(title[locale], nameIssuer(dataset)[locale], retrieved)),
        ...note(words.datasetTerms, licence[locale]),
      ];
    }),
    ...note(words.terms, RIGHTS[locale]),
    ...note(words.asOf, asOf),
    ...note(words.method, method),
    ...note(words.page, site === undefined ? route : new URL(route, site).href),
    ...note(words.cite, citation(asOf)[locale]),
  ];
}

/** Returns what a reader must know before quoting a figure, and what each column and status code means. */
export function readMeSheet(
  indicator: Indicator,
  sheets: readonly { readonly name: string; readonly table: Table }[],
  publication: Publication,
  locale: Locale,
  site: string | undefined,
): Sheet {
  const { workbook: words, terms } = messagesIn(locale);
  const row = (...texts: readonly string[]): Cell[] => texts.map((text) => textCell(text, 'wrapped'));
  const group = (text: string): Cell[][] => [[], [textCell(text, 'group'), { kind: 'blank', look: 'group' }]];
  return {
    name: words.sheets.readMe,
    widths: [30, 100],
    rows: [
      [words.item, words.text].map((text) => textCell(text, 'heading')),
      ...notesOf(indicator, publication, locale, site).map((note) => row(...note)),
      [],
      row('', words.mixed),
      ...group(words.statuses),
      ...STATUSES.map((status) => row(`${status} ${terms.statuses[status]}`, terms.statusMeanings[status])),
      ...sheets.flatMap(({ name, table }) => [
        ...group(words.columns(name)),
        ...table.columns.map((column) => row(`${column.label[locale]} (${column.name})`, column.meaning[locale])),
      ]),
    ],
    frozen: 1,
    filter: null,
    names: new Map(),
  };
}
