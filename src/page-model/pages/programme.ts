import { formatPeriod } from '../../format/period.ts';
import { formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pathTo } from '../../i18n/path.ts';
import { PAST_STATE_SIGNS } from '../../i18n/signs.ts';
import type { Indicator } from '../../model/indicator.ts';
import { observationKey } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { asOfWords } from '../parts/as-of-words.ts';
import { headOf, type Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import { pledgeRow, type PledgeRow } from '../parts/pledge-row.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
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
export function programmePage(publication: Publication, code: string, locale: Locale): ProgrammePage {
  const words = messagesIn(locale);
  const { programmeOf, pledgeOf, indicatorOf } = lookupOf(publication);
  const programme = programmeOf(code);
  const parts = publication.overview.programmes.find((entry) => entry.programme === code);
  if (!parts) throw new RangeError(`programme without an overview: ${code}`);
  const task = publication.codelists.tasks.find((entry) => entry.code === programme.task);
  const summary = locale === 'ko' ? programme.summaryKo : programme.summaryEn;
  return {
    head: headOf(locale, `/programmes/${code}/`, {
      title: programme[locale],
      description: summary,
      asOf: asOfWords(publication, locale),
    }),
    task: words.programme.task(task?.[locale] ?? ''),
    name: programme[locale],
    summary,
    pledges: parts.pledges.map((id) => {
      const pledge = pledgeOf(id);
      const row = pledgeRow(publication, pledge, locale);
      const statements = pageLines(publication, pledge.statements, locale);
      return {
        ...row,
        wording: pledge.wording[locale],
        firstFigure: pledge.silence.lastFigure ? null : pledge.firstFigure[locale],
        statements,
        statementsLabel: words.programme.statements(messagesIn(locale).counts.pages(statements.length)),
        indicatorLink: row.indicator && words.programme.indicatorLink(row.indicator.name[locale]),
      };
    }),
    context: parts.indicators
      .map(indicatorOf)
      .filter(({ target }) => target === null)
      .map((indicator) => contextEntry(publication, indicator, locale)),
    earlier: publication.trackRecord
      .filter((target) => target.programme === code)
      .map((target) => pastEntry(publication, target, locale)),
  };
}

function contextEntry(publication: Publication, indicator: Indicator, locale: Locale): ContextEntry {
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const unit = lookupOf(publication).unitOf(indicator.unit);
  return {
    href: pathTo(locale, `/indicators/${indicator.id}/`),
    name: indicator.name[locale],
    indicator,
    figure: shown
      ? messagesIn(locale).pledge.figure(formatPeriod(shown.period, locale), formatValue(shown.value, unit, locale))
      : null,
  };
}

function pastEntry(publication: Publication, past: Publication['trackRecord'][number], locale: Locale): PastEntry {
  const words = messagesIn(locale).pledge;
  const unit = lookupOf(publication).unitOf(past.unit);
  const { reached } = past;
  return {
    name: past.name[locale],
    due: formatPeriod(past.due, locale),
    value: formatValue(past.value, unit, locale),
    reached: reached
      ? words.figure(formatPeriod(reached.period, locale), formatValue(reached.value, unit, locale))
      : words.noFigure,
    sign: PAST_STATE_SIGNS[past.state],
    state: asLabel(messagesIn(locale).terms.pastStates[past.state]),
  };
}
