import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { nameIn } from '../../distributions/file-names.ts';
import { figureYears, latestFirst, yearOf } from '../../model/shown-figures.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { headOf, type Head } from '../parts/head.ts';
import { observationTable, type ObservationTable } from '../parts/observation-table.ts';

export interface FiguresPage {
  readonly head: Head;
  readonly kicker: { readonly text: string; readonly href: string };
  readonly heading: string;
  readonly lead: string;
  readonly table: ObservationTable;
  readonly yearsLabel: string;
  /** The pages of the years, latest first; this one is not a link. */
  readonly years: readonly { readonly text: string; readonly href: string | null }[];
  readonly file: FileLink;
}

/** Returns the page of all figures of an indicator in one year; `name` is `sme-exports/2025`. Throws when there is none. */
export function figuresPage(desk: Desk, name: string): FiguresPage {
  const [id = '', year = ''] = name.split('/');
  const { figures: words, counts } = desk.words;
  const indicator = desk.indicatorOf(id);
  const observations = indicator.observations.filter((o) => yearOf(o) === year).sort(latestFirst);
  if (observations.length === 0) throw new RangeError(`no figures of ${id} in ${year}`);
  const called = desk.text(indicator.name);
  const programme = desk.programmeOf(indicator.programme);
  const heading = words.heading(called, desk.period(year), counts.figures(observations.length));
  return {
    head: headOf(desk, `/figures/${id}/${year}/`, {
      title: heading,
      description: words.description(called, desk.period(year)),
      trail: [
        { text: desk.text(programme), route: `/programmes/${programme.code}/` },
        { text: called, route: `/indicators/${id}/` },
      ],
    }),
    kicker: { text: called, href: desk.link(`/indicators/${id}/`) },
    heading,
    lead: words.lead(formatNumber(indicator.observations.length)),
    table: observationTable(
      desk,
      indicator,
      observations,
      words.caption(called, desk.period(year), desk.tableUnit(indicator.unit)),
    ),
    yearsLabel: words.years,
    years: figureYears(indicator).map((one) => ({
      text: desk.period(one),
      href: one === year ? null : desk.link(`/figures/${id}/${one}/`),
    })),
    file: fileLink(desk, nameIn(desk.locale, `${id}.csv`)),
  };
}
