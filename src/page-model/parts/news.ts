import { chosenReport, isTotal } from '../../model/observation.ts';
import { compareText } from '../../model/order.ts';
import { publishedBy, spanOf } from '../../model/period.ts';
import type { Desk } from '../desk.ts';
import { indicatorRoute } from './indicator-route.ts';
import { pledgeRoute } from './pledge-row.ts';
import { stepText } from './step-line.ts';

/** Something that became known: a step or a figure, in one line. */
export interface NewsLine {
  /** The last day on which it can have become known, `2026-09-20`. */
  readonly day: string;
  readonly date: string;
  /** What it is about. */
  readonly name: string;
  readonly href: string;
  readonly text: string;
  /** Who said so, and how strong that is. */
  readonly source: string;
}

function stepNews(desk: Desk): NewsLine[] {
  return desk.publication.steps
    .filter(({ ground, rung, stage }) => !ground && rung !== null && stage !== 'announced')
    .map((step) => {
      const page = step.sources[0] && desk.pageOf(step.sources[0].page);
      return {
        day: spanOf(step.date).end,
        date: desk.period(step.date, 'short'),
        name: desk.text(desk.pledgeOf(step.pledge).name),
        href: desk.link(`${pledgeRoute({ id: step.pledge })}#${step.id}`),
        text: stepText(desk, step),
        source: [page?.publisher, desk.words.terms.strengths[step.strength]].filter(Boolean).join(' · '),
      };
    });
}

function figureNews(desk: Desk): NewsLine[] {
  return desk.publication.indicators.flatMap((indicator) => {
    const [shown] = indicator.observations
      .flatMap((o) => {
        const report = isTotal(o) && o.value !== null ? chosenReport(o) : null;
        return report === null ? [] : [{ o, page: desk.pageOf(desk.reportOf(report).page) }];
      })
      .filter(({ page }) => page.published !== null)
      .sort((a, b) => compareText(b.page.published ?? '', a.page.published ?? ''));
    if (!shown) return [];
    const { o, page } = shown;
    return [
      {
        day: publishedBy(page.published) ?? '',
        date: desk.published(page.published, 'short'),
        name: desk.text(indicator.name),
        href: desk.link(indicatorRoute(desk, indicator.id)),
        text: desk.words.pledge.figure(desk.period(o.period), desk.value(o.value, indicator.unit)),
        source: page.publisher,
      },
    ];
  });
}

/** Returns what became known last: steps and figures, latest first, one line for each pledge or indicator. */
export function newsOf(desk: Desk, most: number): NewsLine[] {
  const { asOf } = desk.publication.overview;
  const all = [...stepNews(desk), ...figureNews(desk)]
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.name, b.name));
  const seen = new Set<string>();
  return all.filter(({ name }) => !seen.has(name) && seen.add(name)).slice(0, most);
}
