import { formatBytes } from '../../format/bytes.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Publication } from '../../model/publication.ts';
import type { Locale } from '../../model/text.ts';
import { findChartImage, pathToChart } from './chart-image.ts';
import type { FileLink } from './file-link.ts';
import { lookupOf } from './lookup.ts';

/** Returns the links to the picture of an indicator's chart, each with its size; none when there is no chart. */
export function chartFileLinks(publication: Publication, id: string, locale: Locale): FileLink[] {
  const image = findChartImage(publication, id, locale);
  if (!image) return [];
  const name = lookupOf(publication).indicatorOf(id).name[locale];
  const link = (format: 'png' | 'svg', bytes: number): FileLink => ({
    href: pathToChart(id, locale, format),
    text: messagesIn(locale).indicator.picture.download(name, format.toUpperCase(), formatBytes(bytes, locale)),
  });
  return [link('png', image.png.length), link('svg', Buffer.byteLength(image.svg))];
}
