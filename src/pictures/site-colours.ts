import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coloursIn, type Colours } from './standalone-svg.ts';

let colours: Colours | undefined;

/** Returns the light colours of the site, read once: pictures are printed and shared, on paper whatever the reader's screen. */
export function siteColours(): Colours {
  colours ??= coloursIn(readFileSync(resolve('src/styles/tokens.css'), 'utf8'), 'light');
  return colours;
}
