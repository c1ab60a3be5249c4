import { canvas, WIDTHS, type Drawing } from './canvas.ts';
import { drawLabels } from './draw-labels.ts';
import { drawWay, wayLabels } from './draw-way.ts';
import { boxOf, placeLabels } from './place-labels.ts';
import type { Track } from './track.ts';

/** Draws the way of a figure alone: the lower rail of the ladder, with its values in words. */
export function drawTrack(track: Track, drawing: Drawing): SVGSVGElement {
  const total = WIDTHS[drawing.width];
  const box = { left: 16, right: total - 16, top: 8, bottom: 26 };
  const svg = canvas(drawing.document, total, box.bottom);
  drawWay(svg, track, box);
  const frame = { left: 2, right: total - 2, top: box.bottom, bottom: box.bottom + 140 };
  const labels = placeLabels(wayLabels(track, box, track.lookedTo, drawing), frame);
  const height = Math.ceil(Math.max(...labels.map((label) => boxOf(label).bottom), box.bottom + 6)) + 5;
  svg.attr('height', height).attr('viewBox', `0 0 ${total} ${height}`);
  drawLabels(svg.node() as SVGSVGElement, labels);
  return svg.node() as SVGSVGElement;
}
