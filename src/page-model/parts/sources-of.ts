import { chosenReport, observationKey } from '../../model/observation.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Desk } from '../desk.ts';
import { pageLine, type PageLine } from './report-line.ts';
import { strengthMark } from './strength-mark.ts';

/** Where the figure shown large comes from. */
export interface HeadlineSources {
  readonly pages: readonly PageLine[];
  readonly datasets: readonly { readonly text: string; readonly href: string }[];
  /** Whether we computed it from other figures. */
  readonly computed: boolean;
  readonly strength: string;
}

/** Returns where the figure shown large comes from: its page, and the datasets the series is added up from. */
export function sourcesOf(desk: Desk, indicator: Indicator): HeadlineSources {
  const { reportOf, pageOf } = desk;
  const shown = indicator.observations.find((o) => observationKey(o) === indicator.headline);
  const report = shown ? chosenReport(shown) : null;
  return {
    pages: report === null ? [] : [pageLine(desk, pageOf(reportOf(report).page))],
    datasets: desk.publication.datasets
      .filter(({ id }) => indicator.datasets.includes(id))
      .flatMap((dataset) =>
        dataset.landingPage === null
          ? []
          : [{ text: `${desk.issuer(dataset)}, ${desk.text(dataset.title)}`, href: dataset.landingPage }],
      ),
    computed: shown?.origin === 'derived',
    strength: strengthMark(desk, shown?.strength ?? null),
  };
}
