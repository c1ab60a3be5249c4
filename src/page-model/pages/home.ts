import { ARCHIVE } from '../../distributions/takeaways.ts';
import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatChange, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import { observationKey } from '../../model/observation.ts';
import { PAST_STATES } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { asOfWords } from '../parts/as-of-words.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { headOf, type Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import { ofWords } from '../parts/observation-table.ts';
import { pledgeRow, type PledgeRow } from '../parts/pledge-row.ts';
import { silenceCaveat, type SilenceCaveat } from '../parts/silence-caveat.ts';
import { asLabel, verdictMark, type VerdictMark } from '../parts/verdict-mark.ts';

export interface StateCount {
  readonly verdict: VerdictMark;
  readonly count: string;
  /** One tile for each pledge. */
  readonly tiles: readonly string[];
  /** Where on the page the list with this verdict alone begins. */
  readonly anchor: string;
  readonly filtered: string;
}

export interface HomePage {
  readonly head: Head;
  readonly answer: string;
  readonly facts: readonly string[];
  readonly states: readonly StateCount[];
  readonly flagships: readonly Flagship[];
  readonly tasks: readonly { readonly name: string; readonly groups: readonly PledgeGroup[] }[];
  readonly silence: string;
  readonly silenceCaveat: SilenceCaveat;
  readonly trackRecord: {
    readonly summary: string;
    readonly states: readonly { sign: string; word: string; count: string }[];
  };
  readonly revisions: readonly HomeRevision[];
  readonly files: readonly FileLink[];
  readonly provinces: readonly {
    readonly name: string;
    readonly fullName: string;
    readonly href: string;
    readonly column: number;
    readonly row: number;
  }[];
}

export interface Flagship {
  readonly programme: string;
  readonly href: string;
  readonly more: string;
  readonly pledge: PledgeRow;
  readonly name: string;
  /** Figures of the same programme that do not count for the pledge. */
  readonly known: readonly { readonly text: string; readonly href: string; readonly figure: string }[];
}

export interface PledgeGroup {
  readonly programme: string;
  readonly href: string;
  readonly rows: readonly PledgeRow[];
}

export interface HomeRevision {
  readonly name: string;
  readonly href: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
  readonly when: string;
}

const REVISIONS_SHOWN = 6;
const KNOWN_SHOWN = 2;

/** The flagship programmes in the order the Work Report gives them. */
const FLAGSHIPS = ['smart-factories', 'startup-cities', 'export-items', 'performance-sharing'];

/** Returns everything the home page says. */
export function homePage(publication: Publication, locale: Locale): HomePage {
  const { overview, codelists } = publication;
  const words = messagesIn(locale).home;
  const { pledgeOf, programmeOf, indicatorOf } = lookupOf(publication);
  const { counts } = overview;
  const pledges = messagesIn(locale).counts.pledges(counts.pledges);
  const states = overview.pledgeStates.map(({ state, pledges: ids }) => ({
    verdict: verdictMark(state, locale),
    count: String(ids.length),
    tiles: ids,
    anchor: `only-${state}`,
    filtered: words.filtered(verdictMark(state, locale).word),
  }));
  const spoken = states
    .filter(({ verdict }) => verdict.state !== 'awaiting-first-figure')
    .map(({ verdict, count }) => words.stateCount(verdict.word, count));

  const flagships = FLAGSHIPS.flatMap((code) => {
    const found = overview.programmes.find(({ programme }) => programme === code);
    const lead = found?.lead ? indicatorOf(found.lead) : null;
    if (!found || !lead?.target) return [];
    return [{ programme: programmeOf(code), lead, pledge: pledgeOf(lead.target.pledge), indicators: found.indicators }];
  });
  const shownAbove = new Set(flagships.map(({ pledge }) => pledge.id));
  const row = (id: string): PledgeRow => pledgeRow(publication, pledgeOf(id), locale);
  const programmePath = (code: string): string => pathTo(locale, `/programmes/${code}/`);

  return {
    head: headOf(locale, '/', { title: '', description: words.description, asOf: asOfWords(publication, locale) }),
    answer: words.answer(pledges, counts.silent, spoken.join(', ')),
    facts: words.facts(
      formatPeriod(overview.asOf, locale),
      messagesIn(locale).counts.indicators(counts.indicators),
      messagesIn(locale).counts.pages(counts.pages),
      counts.pagesLastHalfYear,
    ),
    states,
    flagships: flagships.map(({ programme, lead, pledge, indicators }) => ({
      programme: programme[locale],
      href: programmePath(programme.code),
      more: words.programmeMore(programme[locale]),
      pledge: row(pledge.id),
      name: lead.name[locale],
      known: indicators.flatMap((id) => knownFigure(publication, id, locale)).slice(0, KNOWN_SHOWN),
    })),
    tasks: codelists.tasks.map((task) => ({
      name: task[locale],
      groups: overview.programmes
        .filter(({ programme }) => programmeOf(programme).task === task.code)
        .map(({ programme, pledges: ids }) => ({
          programme: programmeOf(programme)[locale],
          href: programmePath(programme),
          rows: ids.filter((id) => !shownAbove.has(id)).map(row),
        }))
        .filter(({ rows }) => rows.length > 0),
    })),
    silence: words.silence(counts.silent, pledges),
    silenceCaveat: silenceCaveat(publication, locale),
    trackRecord: trackRecord(publication, locale),
    revisions: overview.recentRevisions.slice(0, REVISIONS_SHOWN).flatMap((at) => revision(publication, at, locale)),
    files: [ARCHIVE, 'all-observations.csv', 'targets.csv', 'reports.csv'].map((name) =>
      fileLink(publication, name, locale),
    ),
    provinces: codelists.provinces
      .filter(({ code }) => code !== 'KR')
      .map((province) => ({
        name: locale === 'ko' ? province.shortKo : province.shortEn,
        fullName: province[locale],
        href: pathTo(locale, `/provinces/${province.code}/`),
        column: province.column,
        row: province.row,
      })),
  };
}

/** The latest figure of an indicator that follows no pledge, as context; none where nothing was published. */
function knownFigure(publication: Publication, id: string, locale: Locale): Flagship['known'] {
  const { indicatorOf, unitOf } = lookupOf(publication);
  const indicator = indicatorOf(id);
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  if (indicator.target || !shown || shown.value === null) return [];
  const figure = messagesIn(locale).pledge.figure(
    formatPeriod(shown.period, locale),
    formatValue(shown.value, unitOf(indicator.unit), locale),
  );
  return [{ text: indicator.name[locale], href: pathTo(locale, `/indicators/${id}/`), figure }];
}

function trackRecord({ trackRecord: past }: Publication, locale: Locale): HomePage['trackRecord'] {
  const words = messagesIn(locale).home;
  const states = PAST_STATES.map((state) => ({
    state,
    size: past.filter((target) => target.state === state).length,
  })).filter(({ size }) => size > 0);
  return {
    summary: words.trackRecordSummary(messagesIn(locale).counts.targets(past.length)),
    states: states.map(({ state, size }) => ({
      sign: PAST_STATE_SIGNS[state],
      word: asLabel(messagesIn(locale).terms.pastStates[state]),
      count: String(size),
    })),
  };
}

function revision(publication: Publication, at: number, locale: Locale): HomeRevision[] {
  const found = publication.revisions[at];
  if (!found) return [];
  const { indicatorOf, unitOf } = lookupOf(publication);
  const indicator = indicatorOf(found.indicator);
  const unit = unitOf(indicator.unit);
  return [
    {
      name: indicator.name[locale],
      href: pathTo(locale, `/indicators/${indicator.id}/#revised`),
      of: [formatPeriod(found.period, locale), ofWords(publication, found, locale)].filter(Boolean).join(' · '),
      from: formatValue(found.from, unit, locale),
      to: formatValue(found.to, unit, locale),
      change: formatChange(found.change, unit, locale),
      when: formatPublished(found.day, locale),
    },
  ];
}
