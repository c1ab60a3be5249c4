import type { Desk } from '../desk.ts';
import { formatNumber } from '../../format/value.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import { PAST_STATES, type PastTarget } from '../../model/pledge.ts';
import { headOf, type Head } from '../parts/head.ts';
import { indicatorRoute } from '../parts/indicator-route.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { strengthMark } from '../parts/strength-mark.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';

export interface PastTargetWords {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly due: string;
  readonly announced: string;
  /** What was reached; null when no figure was found. */
  readonly reached: { readonly value: string; readonly period: string; readonly strength: string } | null;
  /** Whether the target was known before its result; null while it is neither met nor missed. */
  readonly knownBefore: string | null;
  /** The same goal before it was raised, steps on its way and parts of it; null where there is none. */
  readonly earlier: {
    readonly summary: string;
    readonly forms: readonly { readonly name: string; readonly announced: string }[];
  } | null;
  readonly note: string;
  readonly sources: string;
  readonly statements: readonly PageLine[];
  readonly outcome: readonly PageLine[];
  /** The indicator that carries the series; null when there is none. */
  readonly indicator: { readonly href: string; readonly name: string } | null;
}

export interface TrackRecordPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly summary: string;
  readonly lead: string;
  readonly labels: {
    readonly target: string;
    readonly announced: string;
    readonly reached: string;
    readonly notReached: string;
    readonly knownBefore: string;
    readonly announcedBy: string;
    readonly reachedBy: string;
  };
  readonly states: readonly {
    readonly state: PastTarget['state'];
    readonly sign: string;
    readonly word: string;
    readonly note: string;
    readonly count: string;
    readonly targets: readonly PastTargetWords[];
  }[];
}

function pastTargetWords(desk: Desk, target: PastTarget): PastTargetWords {
  const { trackRecord: words, common } = desk.words.reference;
  const { unit } = target;
  const statements = pageLines(desk, target.statements);
  const outcome = pageLines(desk, target.reached?.reports ?? []);
  return {
    id: target.id,
    name: desk.text(target.name),
    target: desk.value(target.value, unit, 'exact'),
    due: desk.period(target.due),
    announced: desk.published(target.announced),
    reached: target.reached && {
      value: desk.value(target.reached.value, unit, 'exact'),
      period: [words.reachedIn(desk.period(target.reached.period)), target.reached.summed ? words.summed : '']
        .filter(Boolean)
        .join(' · '),
      strength: strengthMark(desk, target.reached.strength),
    },
    knownBefore: target.knownBefore && words.known[target.knownBefore],
    earlier:
      target.earlier.length === 0
        ? null
        : {
            summary: words.earlier(formatNumber(target.earlier.length)),
            forms: target.earlier.map(({ name, announced }) => ({
              name: desk.text(name),
              announced: desk.published(announced, 'short'),
            })),
          },
    note: desk.text(target.note),
    sources: common.sourcesCount(formatNumber(statements.length + outcome.length)),
    statements,
    outcome,
    indicator:
      target.indicator === null
        ? null
        : {
            href: desk.link(indicatorRoute(desk, target.indicator)),
            name: desk.text(desk.indicatorOf(target.indicator).name),
          },
  };
}

/** Returns the ministry's earlier targets by how they ended, with both sources. */
export function trackRecordPage(desk: Desk): TrackRecordPage {
  const { trackRecord: words } = desk.words.reference;
  const all = desk.publication.trackRecord;
  const byState = groupBy(all, ({ state }) => state);
  const states = PAST_STATES.flatMap((state) => {
    const items = byState.find(({ key }) => key === state)?.items ?? [];
    if (items.length === 0) return [];
    const word = asLabel(desk.words.terms.pastStates[state]);
    return [
      {
        state,
        sign: PAST_STATE_SIGNS[state],
        word,
        note: words.stateNotes[state],
        count: formatNumber(items.length),
        targets: items.map((target) => pastTargetWords(desk, target)),
      },
    ];
  });
  const parts = states.map(({ state, count }) => words.part(desk.words.terms.pastStates[state], count)).join(', ');
  return {
    head: headOf(desk, '/track-record/', words),
    kicker: words.title,
    heading: all.length === 0 ? words.none : words.heading(formatNumber(all.length)),
    summary: all.length === 0 ? '' : words.summary(parts),
    lead: words.lead,
    labels: {
      target: words.target,
      announced: words.announced,
      reached: words.reached,
      notReached: words.notReached,
      knownBefore: words.knownBefore,
      announcedBy: words.announcedBy,
      reachedBy: words.reachedBy,
    },
    states,
  };
}
