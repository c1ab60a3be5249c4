import { aliasesOf } from '../../i18n/aliases.ts';
import type { SearchEntry } from '../../search/make-search.ts';
import { otherLocale, type Route } from '../../i18n/path.ts';
import { observationKey } from '../../model/observation.ts';
import type { Text } from '../../model/text.ts';
import type { Desk } from '../desk.ts';
import { groupBy } from './group-by.ts';
import { pledgeRoute, promiseOf } from './pledge-row.ts';
import { publisherRoute } from './source-place.ts';
import { stepText } from './step-line.ts';

/** Returns what an entry is found by besides its title: its name in the other language and what people call it. */
const alsoOf = (desk: Desk, name: Text, more = ''): string =>
  [name[otherLocale(desk.locale)], more, aliasesOf(`${name.ko} ${name.en}`)].filter(Boolean).join(' ');

function pledges(desk: Desk): SearchEntry[] {
  return desk.publication.pledges.map((pledge) => {
    const programme = desk.programmeOf(pledge.programme);
    const last = desk.publication.steps.findLast((step) => step.pledge === pledge.id && !step.ground);
    return {
      kind: 'pledge',
      title: desk.text(pledge.name),
      also: alsoOf(desk, pledge.name, `${programme.ko} ${programme.en}`),
      fact: last ? `${desk.period(last.date)}: ${stepText(desk, last)}` : promiseOf(desk, pledge),
      path: desk.link(pledgeRoute(pledge)),
    };
  });
}

function indicators(desk: Desk): SearchEntry[] {
  return desk.publication.indicators.flatMap((indicator) => {
    const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
    if (!shown || shown.value === null) return [];
    return {
      kind: 'indicator' as const,
      title: desk.text(indicator.name),
      also: alsoOf(desk, indicator.name),
      fact: [
        desk.words.pledge.figure(desk.period(shown.period), desk.value(shown.value, indicator.unit)),
        desk.partName(shown),
      ]
        .filter(Boolean)
        .join(' · '),
      path: desk.link(`/indicators/${indicator.id}/`),
    };
  });
}

function programmes(desk: Desk): SearchEntry[] {
  return desk.publication.codelists.programmes.map((programme) => ({
    kind: 'programme',
    title: programme[desk.locale],
    also: alsoOf(desk, programme),
    fact: desk.locale === 'ko' ? programme.summaryKo : programme.summaryEn,
    path: desk.link(`/programmes/${programme.code}/`),
  }));
}

function provinces(desk: Desk): SearchEntry[] {
  return desk.publication.codelists.provinces
    .filter(({ code }) => code !== 'KR')
    .map((province) => ({
      kind: 'province',
      title: province[desk.locale],
      also: [province.ko, province.en, province.shortKo, province.shortEn].join(' '),
      fact: '',
      path: desk.link(`/provinces/${province.code}/`),
    }));
}

function steps(desk: Desk): SearchEntry[] {
  return desk.publication.steps.map((step) => {
    const pledge = desk.pledgeOf(step.pledge);
    return {
      kind: 'step',
      title: stepText(desk, step),
      also: `${alsoOf(desk, step.text)} ${pledge.name.ko} ${pledge.name.en}`,
      fact: `${desk.period(step.date)} · ${desk.text(pledge.name)}`,
      path: desk.link(pledgeRoute(pledge)),
    };
  });
}

function terms(desk: Desk): SearchEntry[] {
  return Object.entries(desk.words.glossary).map(([key, { term, also, meaning }]) => ({
    kind: 'term',
    title: term,
    also,
    fact: meaning,
    path: desk.link(`/glossary/#${key}`),
  }));
}

/** The pages that stand once, by their names in the footer. */
function lonePages(desk: Desk, routes: Readonly<Record<string, Route>>): SearchEntry[] {
  const names: Readonly<Record<string, string>> = desk.words.site.pages;
  return Object.entries(routes).map(([name, route]) => ({
    kind: 'page',
    title: names[name] ?? name,
    also: '',
    fact: '',
    path: desk.link(route),
  }));
}

/** Returns everything that can be found by words, in the language of the desk; `routes` are the pages that stand once. */
export function searchEntries(desk: Desk, routes: Readonly<Record<string, Route>>): SearchEntry[] {
  return [
    ...pledges(desk),
    ...indicators(desk),
    ...programmes(desk),
    ...provinces(desk),
    ...steps(desk),
    ...lonePages(desk, routes),
    ...publishers(desk),
    ...terms(desk),
  ];
}

/** Publishers, each found by its names and by those of whoever passes on what it published. */
function publishers(desk: Desk): SearchEntry[] {
  const { pages } = desk.publication;
  return groupBy(pages, ({ publisher }) => publisher).map(({ key, items }) => {
    const name = desk.publisherOf(key);
    const carriers = [...new Set(items.flatMap(({ carrier }) => carrier ?? []))].map(desk.publisherOf);
    return {
      kind: 'publisher',
      title: desk.text(name),
      also: [name[otherLocale(desk.locale)], ...carriers.map(({ ko, en }) => `${ko} ${en}`)].join(' '),
      fact: '',
      path: desk.link(publisherRoute(key)),
    };
  });
}
