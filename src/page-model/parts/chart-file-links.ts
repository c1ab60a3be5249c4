import { pathToAsset } from '../../i18n/path.ts';
import type { PictureFacts } from '../../pictures/picture-file.ts';
import type { Desk } from '../desk.ts';
import type { FileLink } from './file-link.ts';

/** Returns the links to the picture of an indicator's chart, each with its size; none when there is no picture. */
export function chartFileLinks(desk: Desk, pictures: PictureFacts, id: string): FileLink[] {
  const name = desk.text(desk.indicatorOf(id).name);
  return (['png', 'svg'] as const).flatMap((format) => {
    const file = `${id}.${desk.locale}.${format}`;
    const bytes = pictures.get(file);
    if (bytes === undefined) return [];
    const upper = format.toUpperCase();
    const text = desk.words.indicator.picture.download(name, upper, desk.bytes(bytes));
    return [{ href: pathToAsset(`/charts/${file}`), text, short: `${upper} (${desk.bytes(bytes)})` }];
  });
}
