import { readFileSync } from 'node:fs';
import subset from 'subset-font';
import { typefaceFile } from '../../src/pictures/typeface.ts';

const FONT = 'web/variable/woff2/PretendardVariable.woff2';

/** Features the pages ask for; each further one would bring its own drawings of letters and figures along. */
const FEATURES = ['tnum', 'ccmp', 'locl'];

/**
 * Takes the lookups from all substitution features but those of `FEATURES`, in place. Offsets as in the OpenType
 * specification, "GSUB" and "Layout common table formats".
 */
function silenceFeatures(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const entry = 12 + 16 * table;
    if (font.toString('latin1', entry, entry + 4) !== 'GSUB') continue;
    const start = font.readUInt32BE(entry + 8);
    const list = start + font.readUInt16BE(start + 6);
    for (let at = 0; at < font.readUInt16BE(list); at++) {
      const record = list + 2 + 6 * at;
      if (FEATURES.includes(font.toString('latin1', record, record + 4))) continue;
      font.writeUInt16BE(0, list + font.readUInt16BE(record + 4) + 2);
    }
  }
  return font;
}

/** Returns the text of the typeface's licence. */
export const fontLicence = (): string => readFileSync(typefaceFile('LICENSE.txt'), 'utf8');

/**
 * Returns Pretendard as WOFF2 with the given characters and nothing else: with weights 400 to 700, or in the one of 400,
 * which takes half the bytes and which browsers embolden themselves. Throws, with what to do,
 * when the typeface is not installed.
 */
export async function subsetFont(characters: string, weights: 'all' | 'one'): Promise<Buffer> {
  const wght = weights === 'all' ? { min: 400, max: 700, default: 400 } : 400;
  const small = await subset(readFileSync(typefaceFile(FONT)), characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  return subset(silenceFeatures(Buffer.from(small)), characters, { targetFormat: 'woff2' });
}
