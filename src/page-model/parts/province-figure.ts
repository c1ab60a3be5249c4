import { formatChangeShare, formatShare } from '../../format/value.ts';
import { observationKey, statedBy, type Observation } from '../../model/observation.ts';
import type { ProvinceFigure } from '../../model/province.ts';
import type { Desk } from '../desk.ts';
import { quantityWords } from './quantity-words.ts';
import { pageLines, type PageLine } from './report-line.ts';
import { strengthMark } from './strength-mark.ts';

/** A figure of a province, beside the country and the year before where a series allows. */
export interface ProvinceCard {
  /** The programme it belongs to. */
  readonly programme: string;
  /** What is counted: the part where it is a part, so that no part stands under the name of the whole. */
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly href: string;
  readonly strength: string;
  /** Beside the country, and the change on the year before; what cannot be said is left out. */
  readonly beside: readonly string[];
  readonly sources: readonly PageLine[];
  /** Its figures of other periods. */
  readonly further: readonly {
    readonly period: string;
    readonly value: string;
    readonly href: string;
    readonly strength: string;
  }[];
}

/** Returns a figure of a province in words, with those of other periods. Throws on a key the indicator does not have. */
export function provinceCard(desk: Desk, figure: ProvinceFigure, keys: readonly string[]): ProvinceCard {
  const words = desk.words.province;
  const indicator = desk.indicatorOf(figure.indicator);
  const of = (key: string): Observation => {
    const found = indicator.observations.find((o) => observationKey(o) === key);
    if (found === undefined) throw new RangeError(`unknown figure of ${indicator.id}: ${key}`);
    return found;
  };
  const value = (o: Observation): string => desk.value(o.value, indicator.unit);
  const place = (o: Observation): string => quantityWords(desk, { ...o, indicator: indicator.id }).href;
  const shown = of(figure.key);
  const country = figure.national === null ? null : of(figure.national);
  return {
    programme: desk.text(desk.programmeOf(indicator.programme)),
    name: desk.breakdownName(shown.breakdown) || desk.text(indicator.name),
    period: desk.period(shown.period),
    value: value(shown),
    href: place(shown),
    strength: strengthMark(desk, shown.strength),
    beside: [
      ...(country && figure.share !== null ? [words.shareOf(value(country), formatShare(figure.share))] : []),
      ...(figure.change === null
        ? []
        : [
            words.change(
              formatChangeShare(figure.change),
              figure.nationalChange === null ? '' : formatChangeShare(figure.nationalChange),
            ),
          ]),
    ],
    sources: pageLines(desk, statedBy(shown)),
    further: keys
      .filter((key) => key !== figure.key)
      .map(of)
      .filter(({ breakdown }) => breakdown === shown.breakdown)
      .map((o) => ({
        period: desk.period(o.period),
        value: value(o),
        href: place(o),
        strength: strengthMark(desk, o.strength),
      })),
  };
}
