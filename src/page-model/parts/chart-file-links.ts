import type { Desk } from '../desk.ts';
import { findChartImage, pathToChart } from './chart-image.ts';
import type { FileLink } from './file-link.ts';

/** Returns the links to the picture of an indicator's chart, each with its size; none when there is no chart. */
export function chartFileLinks(desk: Desk, id: string): FileLink[] {
  const image = findChartImage(desk, id);
  if (!image) return [];
  const name = desk.text(desk.indicatorOf(id).name);
  const link = (format: 'png' | 'svg', bytes: number): FileLink => ({
    href: pathToChart(id, desk.locale, format),
    text: desk.words.indicator.picture.download(name, format.toUpperCase(), desk.bytes(bytes)),
  });
  return [link('png', image.png.length), link('svg', Buffer.byteLength(image.svg))];
}
