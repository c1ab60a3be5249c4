import { formatPeriod, formatPublished } from '../../format/period.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import { PAST_STATES, type PastTarget } from '../../model/pledge.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import type { Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';
import { groupBy } from '../parts/group-by.ts';
import { referenceHead } from '../parts/reference-head.ts';

export interface PastTargetWords {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly due: string;
  readonly announced: string;
  /** What was reached; null when no figure was found. */
  readonly reached: { readonly value: string; readonly period: string } | null;
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
    readonly due: string;
    readonly announced: string;
    readonly reached: string;
    readonly notReached: string;
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

function pastTargetWords(publication: Publication, locale: Locale, target: PastTarget): PastTargetWords {
  const lookup = lookupOf(publication);
  const { trackRecord: words, common } = messagesIn(locale).reference;
  const unit = lookup.unitOf(target.unit);
  const statements = pageLines(publication, target.statements, locale);
  const outcome = pageLines(publication, target.reached?.reports ?? [], locale);
  return {
    id: target.id,
    name: target.name[locale],
    target: formatValue(target.value, unit, locale, 'exact'),
    due: formatPeriod(target.due, locale),
    announced: formatPublished(target.announced, locale),
    reached: target.reached && {
      value: formatValue(target.reached.value, unit, locale, 'exact'),
      period: words.reachedIn(formatPeriod(target.reached.period, locale)),
    },
    note: target.note[locale],
    sources: common.sourcesCount(formatNumber(statements.length + outcome.length)),
    statements,
    outcome,
    indicator:
      target.indicator === null
        ? null
        : {
            href: pathTo(locale, `/indicators/${target.indicator}/`),
            name: lookup.indicatorOf(target.indicator).name[locale],
          },
  };
}

/** Returns the ministry's earlier targets by how they ended, with both sources. */
export function trackRecordPage(publication: Publication, locale: Locale): TrackRecordPage {
  const { trackRecord: words, common } = messagesIn(locale).reference;
  const all = publication.trackRecord;
  const byState = groupBy(all, ({ state }) => state);
  const states = PAST_STATES.flatMap((state) => {
    const items = byState.find(({ key }) => key === state)?.items ?? [];
    if (items.length === 0) return [];
    const word = asLabel(messagesIn(locale).terms.pastStates[state]);
    return [
      {
        state,
        sign: PAST_STATE_SIGNS[state],
        word,
        note: words.stateNotes[state],
        count: formatNumber(items.length),
        targets: items.map((target) => pastTargetWords(publication, locale, target)),
      },
    ];
  });
  const parts = states
    .map(({ state, count }) => words.part(messagesIn(locale).terms.pastStates[state], count))
    .join(', ');
  return {
    head: referenceHead(publication, locale, '/track-record/', words),
    kicker: words.title,
    heading: all.length === 0 ? words.none : words.heading(formatNumber(all.length)),
    summary: all.length === 0 ? '' : words.summary(parts),
    lead: words.lead,
    labels: {
      target: words.target,
      due: common.due,
      announced: words.announced,
      reached: words.reached,
      notReached: words.notReached,
      announcedBy: words.announcedBy,
      reachedBy: words.reachedBy,
    },
    states,
  };
}
