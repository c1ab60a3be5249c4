import type { Desk } from '../desk.ts';
import { ARCHIVE, nameIn } from '../../distributions/file-names.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import { observationKey } from '../../model/observation.ts';
import { PAST_STATES } from '../../model/pledge.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { headOf, type Head } from '../parts/head.ts';
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

/** Returns everything the home page says. */
export function homePage(desk: Desk): HomePage {
  const { overview, codelists } = desk.publication;
  const words = desk.words.home;
  const { pledgeOf, programmeOf, indicatorOf, locale } = desk;
  const { counts } = overview;
  const pledges = desk.words.counts.pledges(counts.pledges);
  const states = overview.pledgeStates.map(({ state, pledges: ids }) => ({
    verdict: verdictMark(desk, state),
    count: String(ids.length),
    tiles: ids,
    anchor: `only-${state}`,
    filtered: words.filtered(verdictMark(desk, state).word),
  }));
  const spoken = states
    .filter(({ verdict }) => verdict.state !== 'not-rated')
    .map(({ verdict, count }) => words.stateCount(verdict.word, count));

  const flagships = codelists.programmes
    .filter(({ flagship }) => flagship)
    .flatMap(({ code }) => {
      const found = overview.programmes.find(({ programme }) => programme === code);
      const lead = found?.lead ? indicatorOf(found.lead) : null;
      if (!found || !lead?.target) return [];
      return [
        { programme: programmeOf(code), lead, pledge: pledgeOf(lead.target.pledge), indicators: found.indicators },
      ];
    });
  const shownAbove = new Set(flagships.map(({ pledge }) => pledge.id));
  const row = (id: string): PledgeRow => pledgeRow(desk, pledgeOf(id));
  const programmePath = (code: string): string => desk.link(`/programmes/${code}/`);

  return {
    head: headOf(desk, '/', { title: '', description: words.description }),
    answer: words.answer(pledges, counts.silent, spoken.join(', ')),
    facts: words.facts(
      desk.period(overview.asOf),
      desk.words.counts.indicators(counts.indicators),
      desk.words.counts.pages(counts.pages),
      counts.pagesLastHalfYear,
    ),
    states,
    flagships: flagships.map(({ programme, lead, pledge, indicators }) => ({
      programme: desk.text(programme),
      href: programmePath(programme.code),
      more: words.programmeMore(desk.text(programme)),
      pledge: row(pledge.id),
      name: desk.text(lead.name),
      known: indicators.flatMap((id) => knownFigure(desk, id)).slice(0, KNOWN_SHOWN),
    })),
    tasks: codelists.tasks.map((task) => ({
      name: desk.text(task),
      groups: overview.programmes
        .filter(({ programme }) => programmeOf(programme).task === task.code)
        .map(({ programme, pledges: ids }) => ({
          programme: desk.text(programmeOf(programme)),
          href: programmePath(programme),
          rows: ids.filter((id) => !shownAbove.has(id)).map(row),
        }))
        .filter(({ rows }) => rows.length > 0),
    })),
    silence: words.silence(counts.silent, pledges),
    silenceCaveat: silenceCaveat(desk),
    trackRecord: trackRecord(desk),
    revisions: overview.recentRevisions.slice(0, REVISIONS_SHOWN).flatMap((at) => revision(desk, at)),
    files: [
      ARCHIVE,
      ...['all-observations.csv', 'pledges.csv', 'reports.csv'].map((name) => nameIn(desk.locale, name)),
    ].map((name) => fileLink(desk, name)),
    provinces: codelists.provinces
      .filter(({ code }) => code !== 'KR')
      .map((province) => ({
        name: locale === 'ko' ? province.shortKo : province.shortEn,
        fullName: desk.text(province),
        href: desk.link(`/provinces/${province.code}/`),
        column: province.column,
        row: province.row,
      })),
  };
}

/** The latest figure of an indicator that follows no pledge, as context; none where nothing was published. */
function knownFigure(desk: Desk, id: string): Flagship['known'] {
  const { indicatorOf } = desk;
  const indicator = indicatorOf(id);
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  if (indicator.target || !shown || shown.value === null) return [];
  const figure = desk.words.pledge.figure(desk.period(shown.period), desk.value(shown.value, indicator.unit));
  return [{ text: desk.text(indicator.name), href: desk.link(`/indicators/${id}/`), figure }];
}

function trackRecord(desk: Desk): HomePage['trackRecord'] {
  const past = desk.publication.trackRecord;
  const words = desk.words.home;
  const states = PAST_STATES.map((state) => ({
    state,
    size: past.filter((target) => target.state === state).length,
  })).filter(({ size }) => size > 0);
  return {
    summary: words.trackRecordSummary(desk.words.counts.targets(past.length)),
    states: states.map(({ state, size }) => ({
      sign: PAST_STATE_SIGNS[state],
      word: asLabel(desk.words.terms.pastStates[state]),
      count: String(size),
    })),
  };
}

function revision(desk: Desk, at: number): HomeRevision[] {
  const found = desk.publication.revisions[at];
  if (!found) return [];
  const { indicatorOf } = desk;
  const indicator = indicatorOf(found.indicator);
  const { unit } = indicator;
  return [
    {
      name: desk.text(indicator.name),
      href: desk.link(`/indicators/${indicator.id}/#revised`),
      of: [desk.period(found.period), desk.partName(found)].filter(Boolean).join(' · '),
      from: desk.value(found.from, unit),
      to: desk.value(found.to, unit),
      change: desk.change(found.change, unit),
      when: desk.published(found.day),
    },
  ];
}
