import { lookupOf } from '../../door/lookup.ts';
import { formatPeriod } from '../../format/period.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { namePublisher } from '../../i18n/name-publisher.ts';
import { addressOf, pathTo, pathToFile, type Route } from '../../i18n/path.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { ARCHIVE } from '../file-names.ts';
import { citedFigure } from './cited-figure.ts';
import type { Cited } from './cited.ts';

/** Who made this collection, in the words of CITATION.cff. */
const AUTHOR = 'Growth Ladder 2030 contributors';

/** Returns a page of ours as a work. */
function ourPage(
  route: Route,
  title: string,
  publication: Publication,
  locale: Locale,
  site?: string,
): Omit<Cited, 'id'> {
  const { asOf } = publication.overview;
  const { cite, site: ours } = messagesIn(locale);
  return {
    kind: 'dataset',
    title,
    author: AUTHOR,
    issued: asOf,
    within: ours.name,
    address: addressOf(pathTo(locale, route), site),
    note: cite.seriesNote(formatPeriod(asOf, locale)),
  };
}

/** Returns an indicator and then each of its figures as works. */
export function citedIndicator(indicator: Indicator, publication: Publication, locale: Locale, site?: string): Cited[] {
  const citing = { lookup: lookupOf(publication), asOf: publication.overview.asOf, locale, site };
  return [
    {
      id: `growth-ladder-2030-${indicator.id}`,
      ...ourPage(`/indicators/${indicator.id}/`, indicator.name[locale], publication, locale, site),
    },
    ...indicator.observations.flatMap((observation) => citedFigure(indicator, observation, citing)?.work ?? []),
  ];
}

/** Returns the page of a pledge and then the pages that state it as works. */
export function citedPledge(pledge: Pledge, publication: Publication, locale: Locale, site?: string): Cited[] {
  const { cite } = messagesIn(locale);
  const lookup = lookupOf(publication);
  const name = pledge.name[locale];
  const pages = [...new Set([...pledge.statements.map((id) => lookup.reportOf(id).page), ...pledge.pages])];
  return [
    {
      id: `growth-ladder-2030-pledge-${pledge.id}`,
      ...ourPage(`/pledges/${pledge.id}/`, cite.pledge(name), publication, locale, site),
    },
    ...pages.map(lookup.pageOf).map((page): Cited => ({
      id: `${pledge.id}-${page.id}`,
      kind: 'page',
      title: page.citation,
      author: namePublisher(page, lookup)[locale],
      issued: page.published,
      within: null,
      address: page.url,
      note: cite.statesPledge(name),
    })),
  ];
}

/** Returns the whole collection of the reference day, at the address of its release, as a work in both languages. */
export function citedRelease({ overview: { asOf } }: Publication, site?: string): Cited {
  const [ko, en] = [messagesIn('ko'), messagesIn('en')];
  return {
    id: `growth-ladder-2030-${asOf}`,
    kind: 'dataset',
    title: `${ko.site.name} · ${en.site.name} (${asOf})`,
    author: AUTHOR,
    issued: asOf,
    within: null,
    address: addressOf(pathToFile(`releases/${asOf}/${ARCHIVE}`), site),
    note: `${ko.cite.wholeNote} ${en.cite.wholeNote}`,
  };
}
