import { spanOf } from '../../model/period.ts';
import type { Came } from '../../model/province.ts';
import type { Desk } from '../desk.ts';
import { pledgeRoute } from './pledge-row.ts';
import { reportedName } from './quantity-words.ts';
import { pageLines, type PageLine } from './report-line.ts';
import { stepLine } from './step-line.ts';
import { strengthMark } from './strength-mark.ts';

/** What came to a province, as a line: what it is, when, and who says so. */
export interface CameLine {
  readonly kind: string;
  readonly date: string;
  readonly text: string;
  /** The pledge it belongs to; null where only reports tell it. */
  readonly pledge: { readonly name: string; readonly href: string } | null;
  /** Said of what happened before the pledges were made; empty otherwise. */
  readonly before: string;
  /** How strong its ground is. */
  readonly strength: string;
  readonly sources: readonly PageLine[];
}

/** Returns the first day on which a pledge was made. */
const firstPledge = (desk: Desk): string => desk.publication.pledges.map(({ pledged }) => pledged).toSorted()[0] ?? '';

/** Returns what came to a province in words: the step that tells it, or the quantity that its reports agree on. */
export function cameLine(desk: Desk, { what, period, step, reports, strength }: Came): CameLine {
  const words = desk.words.province;
  const line = {
    kind: words.kinds[what],
    date: desk.period(period, 'short'),
    strength: strengthMark(desk, strength),
  };
  if (step !== null) {
    const found = desk.stepOf(step);
    const { text, sources } = stepLine(desk, found);
    const pledge = desk.pledgeOf(found.pledge);
    return {
      ...line,
      text,
      pledge: { name: desk.text(pledge.name), href: desk.link(pledgeRoute(pledge)) },
      before: found.ground ? words.before : '',
      sources,
    };
  }
  const [report] = reports.map(desk.reportOf);
  if (report === undefined) throw new RangeError(`nothing tells what came: ${what} ${period}`);
  const detail = desk.breakdownName(report.breakdown);
  return {
    ...line,
    text: `${reportedName(desk, report)}${detail && ` (${detail})`}: ${desk.value(Number(report.value), report.unit)}`,
    pledge: null,
    before: spanOf(period).end < firstPledge(desk) ? words.before : '',
    sources: pageLines(desk, reports),
  };
}
