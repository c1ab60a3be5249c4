import { formatPeriod } from '../../format/period.ts';
import { formatNumber, formatValue } from '../../format/value.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Contradiction, Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { observationAnchor } from '../parts/anchor.ts';
import type { Head } from '../parts/head.ts';
import { lookupOf } from '../parts/lookup.ts';
import { pageLines, type PageLine } from '../parts/report-line.ts';
import { quantityWords, type QuantityWords } from '../parts/quantity-words.ts';
import { referenceHead } from '../parts/reference-head.ts';

export interface ContestedFigure extends QuantityWords {
  readonly anchor: string;
  readonly sides: readonly {
    readonly value: string;
    readonly chosen: boolean;
    readonly sources: readonly PageLine[];
  }[];
  /** The editor's decision; null while there is none. */
  readonly decision: { readonly value: string; readonly decided: string; readonly reason: string } | null;
}

export interface ContradictionsPage {
  readonly head: Head;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  /** Which figures were compared. */
  readonly covers: string;
  readonly labels: { readonly chosen: string };
  /** Undecided first. */
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly figures: readonly ContestedFigure[];
  }[];
}

function contestedFigure(publication: Publication, locale: Locale, contradiction: Contradiction): ContestedFigure {
  const { contradictions: words } = messagesIn(locale).reference;
  const lookup = lookupOf(publication);
  const unit = lookup.unitOf(lookup.indicatorOf(contradiction.indicator).unit);
  const { sides, decision } = contradiction;
  return {
    ...quantityWords(publication, locale, contradiction),
    anchor: `${contradiction.indicator}-${observationAnchor(contradiction)}`,
    sides: sides.map(({ value, reports }) => ({
      value: formatValue(value, unit, locale, 'exact'),
      chosen: value === decision?.value,
      sources: pageLines(publication, reports, locale),
    })),
    decision: decision && {
      value: formatValue(decision.value, unit, locale, 'exact'),
      decided: words.decidedOn(formatPeriod(decision.decided, locale)),
      reason: decision.reason[locale],
    },
  };
}

/** Returns every quantity on which reports contradict each other, both sides, the undecided first. */
export function contradictionsPage(publication: Publication, locale: Locale): ContradictionsPage {
  const { contradictions: words } = messagesIn(locale).reference;
  const all = publication.contradictions;
  const open = all.filter(({ decision }) => decision === null);
  const settled = all.filter(({ decision }) => decision !== null);
  const lead = open.length === 0 ? words.leadNoneOpen : words.lead(formatNumber(open.length));
  const group = (id: string, heading: string, note: string, figures: readonly Contradiction[]) =>
    figures.length === 0
      ? []
      : [{ id, heading, note, figures: figures.map((figure) => contestedFigure(publication, locale, figure)) }];
  return {
    head: referenceHead(publication, locale, '/contradictions/', words),
    kicker: words.title,
    heading: all.length === 0 ? words.none : words.heading(formatNumber(all.length)),
    lead: all.length === 0 ? '' : lead,
    covers: words.covers,
    labels: { chosen: words.decided },
    groups: [
      ...group('open', words.open, words.openNote, open),
      ...group('settled', words.settled, words.settledNote, settled),
    ],
  };
}
