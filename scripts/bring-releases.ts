import { bringReleases, takeFile } from './site/bring-releases.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `node scripts/bring-releases.ts [--from PLACE] [--site dist]

Puts the editions that went out earlier below the built site, each as its manifest in data/releases says. PLACE is the
folder or the address of a built site; without it, each edition is asked for at its own address. Prints the days that
are still missing, one a line; why is said beside.
`;
const options = readOptions(USAGE, { from: { type: 'string' }, site: { type: 'string', default: 'dist' } });

const missing = await bringReleases(options.site, options.from, takeFile, console.error);
for (const day of missing) console.log(day);
