import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { typefaceFile } from './typeface.ts';

const require = createRequire(import.meta.url);
const FONTS = ['Regular', 'SemiBold', 'Bold'].map((weight) => typefaceFile(`public/static/Pretendard-${weight}.otf`));

const versionOf = (name: string): string =>
  `${name}@${(require(`${name}/package.json`) as { version: string }).version}`;

/** Names what decides the pixels beside the drawing: the renderer and the typeface with their versions. */
export const RASTERISER = ['@resvg/resvg-js', 'pretendard'].map(versionOf).join(' ');

/** Returns a standalone SVG as PNG, 1200 pixels wide. Only the typeface of the project is used, so every system gives the same bytes. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: 1200 },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Pretendard' },
  });
  return new Uint8Array(image.render().asPng());
}
