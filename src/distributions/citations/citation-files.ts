import { pathToFile } from '../../i18n/path.ts';
import type { Publication } from '../../model/publication.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import { nameIn, WHOLE } from '../file-names.ts';
import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { citedIndicator, citedPledge, citedRelease } from './cited-works.ts';
import { cslJson } from './csl-json.ts';

/** The formats of citations: what each is called, and how its files end. */
const CITATION_FORMATS = [
  { name: 'BibTeX', ending: 'bib', write: bibtex },
  { name: 'CSL-JSON', ending: 'csl.json', write: cslJson },
] as const;

/** What has a file of citations: the whole collection, an indicator or a pledge. */
export type CitedThing = 'whole' | { readonly folder: 'indicators' | 'pledges'; readonly id: string };

/** Returns the name of a file of citations below `/data/citations/`; the collection has one for both languages. */
const nameOf = (thing: CitedThing, locale: Locale, ending: string): string =>
  thing === 'whole' ? `${WHOLE}.${ending}` : nameIn(locale, `${thing.folder}/${thing.id}.${ending}`);

/** Returns the addresses of the citations of a thing, by format. */
export const citationLinks = (thing: CitedThing, locale: Locale): readonly { name: string; href: string }[] =>
  CITATION_FORMATS.map(({ name, ending }) => ({
    name,
    href: pathToFile(`citations/${nameOf(thing, locale, ending)}`),
  }));

/** Returns every file of citations by its name below `/data/citations/`, with what makes it. */
export function citationFiles(publication: Publication, site?: string): ReadonlyMap<string, () => string> {
  const { indicators, pledges } = publication;
  const works = LOCALES.flatMap((locale): (readonly [CitedThing, Locale, () => Cited[]])[] => [
    ...indicators.map(
      (indicator) =>
        [
          { folder: 'indicators', id: indicator.id },
          locale,
          () => citedIndicator(indicator, publication, locale, site),
        ] as const,
    ),
    ...pledges.map(
      (pledge) =>
        [{ folder: 'pledges', id: pledge.id }, locale, () => citedPledge(pledge, publication, locale, site)] as const,
    ),
  ]);
  return new Map(
    [['whole', 'ko', () => [citedRelease(publication, site)]] as const, ...works].flatMap(([thing, locale, cited]) =>
      CITATION_FORMATS.map(({ ending, write }) => [nameOf(thing, locale, ending), () => write(cited())] as const),
    ),
  );
}
