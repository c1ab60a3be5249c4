import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coloursIn, standaloneSvg } from '../../../src/pictures/standalone-svg.ts';

const FOLDER = resolve(import.meta.dirname, 'output');
const TOKENS = readFileSync(resolve(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

/** The chart as a person opens it, an element a line so that a difference can be read. */
const asFile = (svg: string): string => `${standaloneSvg(svg, coloursIn(TOKENS, 'light')).replaceAll('><', '>\n<')}\n`;

/**
 * Compares a chart with the picture of the same name that was looked at and kept. A difference is written beside it as
 * `-changed`: look at both, and rename it over the old one when the new one is right.
 */
export function matchesPicture(name: string, svg: string): { same: boolean; look: string } {
  const [kept, changed] = [resolve(FOLDER, `${name}.svg`), resolve(FOLDER, `${name}-changed.svg`)];
  const drawn = asFile(svg);
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === drawn;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  return { same, look: same ? '' : `test/src/charts/output/${name}-changed.svg` };
}
