import { picturesOf, type NamedPicture } from '../../page-model/parts/picture-of.ts';
import { siteDesk } from '../../page-model/site-desk.ts';
import { pictureFacts, type PictureFacts } from '../../pictures/picture-file.ts';

/** Returns the paths of the files of every picture. Draws nothing. */
export const picturePaths = (): { params: { chart: string }; props: NamedPicture }[] =>
  picturesOf(siteDesk).map((named) => ({ params: { chart: named.name }, props: named }));

let facts: Promise<PictureFacts> | undefined;

/** Returns the sizes of every picture's files, made once in a build: pages name them before the files are written. */
export function sitePictureFacts(): Promise<PictureFacts> {
  facts ??= pictureFacts(picturesOf(siteDesk));
  return facts;
}
