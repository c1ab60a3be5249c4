import type { Desk } from '../desk.ts';
import { leadingUse } from '../../door/report-uses.ts';
import type { Report } from '../../model/report.ts';
import { pledgeRoute } from './pledge-row.ts';
import { quantityLine, quantityWords, reportedName } from './quantity-words.ts';

/** One figure taken from a page. */
export interface TakenFigure {
  readonly quantity: string;
  readonly value: string;
  /** How it was judged, or why nothing rests on it. */
  readonly judgement: string;
  /** Its place on an indicator page, or the pledge it states; null when it is behind neither. */
  readonly href: string | null;
}

/** Returns the words for one report: where it went, or why it went nowhere. */
export function takenFigure(desk: Desk, report: Report): TakenFigure {
  const value = desk.value(Number(report.value), report.unit, 'exact');
  const use = leadingUse(desk.publication, report.id);
  if (use) {
    const words = quantityWords(desk, use);
    return { quantity: quantityLine(words), value, judgement: desk.words.terms.roles[use.role], href: words.href };
  }
  const pledge = report.pledge === null ? null : desk.pledgeOf(report.pledge);
  const name = pledge ? desk.text(pledge.name) : reportedName(desk, report);
  const parts = [name, desk.period(report.period), desk.partName(report)];
  return {
    quantity: parts.filter(Boolean).join(' · '),
    value,
    judgement: report.unused ? desk.words.terms.unused[report.unused] : '',
    href: pledge && desk.link(pledgeRoute(pledge)),
  };
}
