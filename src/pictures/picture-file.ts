import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { drawPicture } from './draw-picture.ts';
import { keepIn } from './keep-pictures.ts';
import type { Picture, Shape } from './picture.ts';
import { rasterise, RASTERISER } from './rasterise.ts';
import { siteColours } from './site-colours.ts';

/** Drawing costs a few milliseconds, making pixels of it sixty: those are kept between builds, outside the repository. */
const pixels = keepIn(resolve('node_modules/.cache/growth-ladder-2030/pictures'), RASTERISER, rasterise);

/** Returns a picture as a drawing to print or change. */
export const pictureSvg = (picture: Picture): string => drawPicture(picture, 'print', siteColours());

/** Returns a picture as pixels, 1200 wide. */
export const picturePng = (picture: Picture, shape: Shape): Uint8Array<ArrayBuffer> =>
  pixels(drawPicture(picture, shape, siteColours()));

/** Sizes of the files of pictures in bytes, by file name: `tips.ko.png`. */
export type PictureFacts = ReadonlyMap<string, number>;

/** Draws pictures and returns the sizes of their files; holds no picture. */
export async function pictureFacts(
  pictures: readonly { readonly name: string; readonly picture: Picture }[],
): Promise<PictureFacts> {
  const facts = new Map<string, number>();
  for (const { name, picture } of pictures) {
    facts.set(`${name}.svg`, Buffer.byteLength(pictureSvg(picture)));
    facts.set(`${name}.png`, picturePng(picture, 'print').length);
    // What the renderer took outside the heap is given back between turns, never within one.
    await setImmediate();
  }
  return facts;
}
