import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './files-in.ts';

const TEXT = /\.(html|css|js|json|jsonld|csv|svg|xml|ics|txt|bib)$/;
/** Smaller files fit into one packet as they are. */
const WORTH_IT = 1000;
/** As small as brotli gets in a time a build can wait for: 11 takes ten times as long for a twentieth less. */
const QUALITY = 9;
const AT_ONCE = 8;

const packed = { brotli: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder that is worth it, for servers that send such files as they
 * lie there. Returns how many files were compressed.
 */
export async function compressFiles(folder: string): Promise<number> {
  const names = filesIn(folder).filter((name) => TEXT.test(name));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const path = join(folder, name);
      const content = await readFile(path);
      if (content.length < WORTH_IT) continue;
      await writeFile(
        `${path}.br`,
        await packed.brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
      );
      await writeFile(`${path}.gz`, await packed.gzip(content, { level: 9 }));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}
