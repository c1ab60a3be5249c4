import type { Desk } from '../desk.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import { headOf, type Head } from '../parts/head.ts';
import { pledgeRow, type PledgeRow } from '../parts/pledge-row.ts';
import { statingPages, type PageLine } from '../parts/report-line.ts';
import { asLabel } from '../parts/verdict-mark.ts';

/** A pledge with what was said, what would be its first figure, and the pages that state it. */
export interface PledgeEntry extends PledgeRow {
  readonly wording: string;
  readonly firstFigure: string | null;
  readonly statementsLabel: string;
  readonly statements: readonly PageLine[];
  readonly indicatorLink: string | null;
}

/** An indicator without a pledge of its own. */
export interface ContextEntry {
  readonly href: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly figure: string | null;
}

export interface PastEntry {
  readonly name: string;
  readonly due: string;
  readonly value: string;
  readonly reached: string;
  readonly sign: string;
  readonly state: string;
}

export interface ProgrammePage {
  readonly head: Head;
  readonly task: string;
  readonly name: string;
  readonly summary: string;
  readonly pledges: readonly PledgeEntry[];
  readonly context: readonly ContextEntry[];
  readonly earlier: readonly PastEntry[];
}

/** Returns everything the page of one programme says. */
export function programmePage(desk: Desk, code: string): ProgrammePage {
  const words = desk.words;
  const { programmeOf, pledgeOf, indicatorOf } = desk;
  const programme = programmeOf(code);
  const parts = desk.publication.overview.programmes.find((entry) => entry.programme === code);
  if (!parts) throw new RangeError(`programme without an overview: ${code}`);
  const summary = desk.locale === 'ko' ? programme.summaryKo : programme.summaryEn;
  return {
    head: headOf(desk, `/programmes/${code}/`, {
      title: desk.text(programme),
      description: summary,
    }),
    task: words.programme.task(desk.text(desk.taskOf(programme.task))),
    name: desk.text(programme),
    summary,
    pledges: parts.pledges.map((id) => {
      const pledge = pledgeOf(id);
      const row = pledgeRow(desk, pledge);
      const statements = statingPages(desk, pledge);
      return {
        ...row,
        wording: desk.text(pledge.wording),
        firstFigure: pledge.silence.lastFigure ? null : desk.text(pledge.firstFigure),
        statements,
        statementsLabel: words.programme.statements(desk.words.counts.pages(statements.length)),
        indicatorLink: row.indicator && words.programme.indicatorLink(desk.text(row.indicator.name)),
      };
    }),
    context: parts.indicators
      .map(indicatorOf)
      .filter(({ target }) => target === null)
      .map((indicator) => contextEntry(desk, indicator)),
    earlier: desk.publication.trackRecord
      .filter((target) => target.programme === code)
      .map((target) => pastEntry(desk, target)),
  };
}

function contextEntry(desk: Desk, indicator: Indicator): ContextEntry {
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const { unit } = indicator;
  return {
    href: desk.link(`/indicators/${indicator.id}/`),
    name: desk.text(indicator.name),
    indicator,
    figure: shown ? desk.words.pledge.figure(desk.period(shown.period), desk.value(shown.value, unit)) : null,
  };
}

function pastEntry(desk: Desk, past: Publication['trackRecord'][number]): PastEntry {
  const words = desk.words.pledge;
  const { unit } = past;
  const { reached } = past;
  return {
    name: desk.text(past.name),
    due: desk.period(past.due),
    value: desk.value(past.value, unit),
    reached: reached ? words.figure(desk.period(reached.period), desk.value(reached.value, unit)) : words.noFigure,
    sign: PAST_STATE_SIGNS[past.state],
    state: asLabel(desk.words.terms.pastStates[past.state]),
  };
}
