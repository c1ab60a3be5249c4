/** The colours of one mode by their names in the style sheet: `ink` → `#14201d`. */
export type Colours = ReadonlyMap<string, string>;

/**
 * Returns the colours a style sheet defines on `:root`, light first and dark within `prefers-color-scheme: dark`, so that
 * files and share pictures have the colours of the site without a second list of them.
 */
export function coloursIn(css: string, mode: 'light' | 'dark'): Colours {
  const [light = '', dark = ''] = css.split(/@media screen and \(prefers-color-scheme: dark\)/);
  return new Map(
    [...(mode === 'dark' ? dark : light).matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,8})\b/gi)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
}

const FONTS = "Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";

/**
 * Returns a chart as a file of its own: namespaced, with its font and colours put in, on paper. Neither a picture viewer
 * nor a renderer to PNG knows the style sheet of the site. Throws on a colour that is not there.
 */
export function standaloneSvg(svg: string, colours: Colours): string {
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (found === undefined) throw new RangeError(`unknown colour: ${name}`);
    return found;
  };
  return svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" font-family="${FONTS}" `)
    .replace('</desc>', `</desc><rect width="100%" height="100%" fill="${colour('paper')}"/>`)
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colour(name));
}
