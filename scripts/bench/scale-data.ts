import { join } from 'node:path';
import { replaceFolder } from '../disk/replace-folder.ts';
import { writeFiles } from '../disk/write-files.ts';
import { INDICATORS } from '../indicators/index.ts';
import { assemblePublication } from '../publish/assemble-publication.ts';
import { publicationFiles } from '../publish/publication-files.ts';
import { readSources } from '../publish/read-sources.ts';
import { generateSources } from './generate-sources.ts';

/* A process of its own: generates sources of a size, makes the published figures of them, and tells time and memory. */
const [folder = '', indicators = '0', changed] = process.argv.slice(2);
const n = Number(indicators);
const size = { indicators: n, periods: 60, reports: n * 100, steps: n * 5, changed: changed !== undefined };
const sources = generateSources({ ...(await readSources(folder)), definitions: INDICATORS }, size);

const start = performance.now();
const publication = assemblePublication(sources, sources.editorial.asOf, false);
await replaceFolder(join(folder, 'published'), (next) => writeFiles(next, publicationFiles(publication)));
process.send?.({ seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1000 });
