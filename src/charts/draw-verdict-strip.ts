import { messagesIn } from '../i18n/messages.ts';
import { STATE_SIGNS } from '../i18n/signs.ts';
import type { State } from '../model/verdict.ts';
import { add, addDotting, addHatching, canvas, DOTTING, HATCHING, TEXT, WIDTHS, type Drawing } from './canvas.ts';
import { drawLabels } from './draw-labels.ts';
import { BRAND, PAPER, STATE_COLOURS } from './palette.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** How many pledges stand where: every state with at least one, best first. */
export interface StateCount {
  readonly state: State;
  readonly count: number;
}

const RAIL = { top: 8, bottom: 40 } as const;
/** Room between two groups, in widths of a rung's place. */
const BETWEEN = 0.8;

/** Fills that are no colour: hatched for nothing found, dotted for too early, empty for no target. */
const FILLS: Readonly<Partial<Record<State, string>>> = {
  'not-rated': HATCHING,
  'too-early': DOTTING,
  'no-target': PAPER,
};

/** Draws the pledges as the rungs of one ladder, a rung each, grouped by verdict: sign, word and count under each group. */
export function drawVerdictStrip(counts: readonly StateCount[], { document, locale, width }: Drawing): SVGSVGElement {
  const size = TEXT[width];
  const total = WIDTHS[width];
  const svg = canvas(document, total, RAIL.bottom);
  addHatching(svg.node() as SVGSVGElement);
  addDotting(svg.node() as SVGSVGElement);
  const rungs = counts.reduce((all, { count }) => all + count, 0);
  const step = (total - 20) / (rungs + BETWEEN * Math.max(counts.length - 1, 0));
  const labels: Label[] = [];
  let x = 10;
  for (const { state, count } of counts) {
    const colour = STATE_COLOURS[state];
    for (let rung = 0; rung < count; rung += 1) {
      const bar = add(svg, 'rect', {
        x: x + rung * step + step * 0.15,
        y: RAIL.top,
        width: step * 0.7,
        height: RAIL.bottom - RAIL.top,
      });
      bar.attr('fill', FILLS[state] ?? colour).attr('stroke', state in FILLS ? colour : null);
    }
    const middle = x + (count * step) / 2;
    const [full, short] = [
      `${STATE_SIGNS[state]} ${messagesIn(locale).terms.states[state]} ${count}`,
      `${STATE_SIGNS[state]} ${count}`,
    ];
    // A word wider than its group would crowd its neighbours; the page lists all words with their counts.
    const text = textWidth(full, size) <= Math.max(count * step + step, width === 'wide' ? 96 : 0) ? full : short;
    labels.push({ lines: [text], x: middle, y: RAIL.bottom + 18, anchor: 'middle', size, colour, bold: true });
    x += (count + BETWEEN) * step;
  }
  for (const y of [RAIL.top, RAIL.bottom]) {
    add(svg, 'line', {
      x1: 3,
      x2: total - 3,
      y1: y,
      y2: y,
      stroke: BRAND,
      'stroke-width': 3,
      'stroke-linecap': 'round',
    });
  }
  const placed = placeLabels(labels, { left: 2, right: total - 2, top: RAIL.bottom, bottom: RAIL.bottom + 90 });
  const height = Math.ceil(Math.max(RAIL.bottom, ...placed.map(({ y }) => y + size / 2))) + 4;
  svg.attr('height', height).attr('viewBox', `0 0 ${total} ${height}`);
  drawLabels(svg.node() as SVGSVGElement, placed);
  return svg.node() as SVGSVGElement;
}
