import { formatPeriod } from '../format/period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Locale } from '../model/text.ts';
import { describeTrack } from './describe-chart.ts';
import { climbed, isPale, standingOf, type LadderInput } from './ladder.ts';

/** Says in sentences what a ladder shows: how far the steps have come, each with its day, what stands beside it, the figure. */
export function describeLadder(input: LadderInput, locale: Locale): string {
  const { chart, terms } = messagesIn(locale);
  const { rungs, marks, track, lookedTo } = input;
  const says = chart.ladder;
  const day = (date: string): string => formatPeriod(date, locale);
  const standing = rungs.flatMap((rung) => {
    if (rung.date === null) return [];
    const open = standingOf(rung) === 'open' ? says.open : '';
    return says.rung(
      terms.rungs[rung.rung],
      day(rung.date),
      [input.notes?.[rung.rung], open].filter(Boolean).join(', '),
    );
  });
  const furthest = rungs[climbed(input)];
  return [
    furthest ? says.reached(climbed(input) + 1, rungs.length, terms.rungs[furthest.rung]) : says.nothing,
    ...(standing.length > 0 ? [says.rungs(standing)] : []),
    ...(isPale(input) ? [says.pale(lookedTo === null ? '' : day(lookedTo))] : []),
    ...marks.map(({ mark, date }) => says.mark(terms.stages[mark], day(date))),
    ...(track ? [describeTrack(track, locale)] : []),
  ].join(' ');
}
