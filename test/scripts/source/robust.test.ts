import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forms, readSample } from './read-sample.ts';

const SEED = { seed: 20_261_122, numRuns: 150 };
const GOOD = {
  csv: '연도,지역,기업수\n2022,강원,"1,204"\n2023,"경기",13\n',
  json: '[{"연도":"2022","지역":"강원","기업수":"1,204"},{"연도":"2023","지역":"경기","기업수":13}]',
  xml: '<r><item><연도>2022</연도><지역>강원</지역><기업수>1,204</기업수></item><item><연도>2023</연도><지역>경기</지역><기업수>13</기업수></item></r>',
} as const;
const formats = Object.keys(GOOD) as Array<keyof typeof GOOD>;

/** Reads bytes and holds the account against the rows that came out. */
async function readAny(content: Uint8Array, form: object) {
  const { rows, accounts, problems } = await readSample({ files: { 'any-2024': content }, form });
  for (const { read, header, blank, accepted, excluded, quarantined } of problems.length === 0 ? accounts : []) {
    expect(read).toBe(header + blank + accepted + quarantined + excluded.reduce((sum, rule) => sum + rule.rows, 0));
    expect(accepted).toBe(rows.length);
  }
  return { rows, problems };
}

test.each([...formats, 'xlsx'] as const)('random bytes read as %s end in words', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
      expect((await readAny(bytes, forms[format])).problems.length).toBeGreaterThan(0);
    }),
    { ...SEED, numRuns: 60 },
  );
});

test.each([
  ['gzip', 'cut-off.csv.gz'],
  ['zip', 'two-files.csv.zip'],
] as const)('a %s file cut off anywhere ends in words', async (compression, file) => {
  const packed = await readFile(new URL(`./packed-with-problems/${file}`, import.meta.url));
  for (let end = 1; end < packed.length; end += 7) {
    expect((await readAny(packed.subarray(0, end), { ...forms.csv, compression })).problems.length).toBeGreaterThan(0);
  }
});

test.each(formats)('a %s file cut off anywhere gives its first rows or words, never another number', async (format) => {
  const bytes = Buffer.from(GOOD[format]);
  for (let end = 1; end < bytes.length; end += 1) {
    const { rows, problems } = await readAny(bytes.subarray(0, end), forms[format]);
    if (problems.length > 0) continue;
    // Only a delimited file has no end of its own; its checksum in dataset.yaml tells that something is missing.
    expect(format).toBe('csv');
    expect(['1204', '1204 1', '1204 13']).toContain(rows.map(({ companies }) => companies).join(' '));
  }
});

test.each(formats)('a %s file with any byte changed is read or refused, and accounted for', async (format) => {
  const bytes = Buffer.from(GOOD[format]);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
      const changed = Buffer.from(bytes);
      changed[at] = byte;
      await readAny(changed, forms[format]);
    }),
    SEED,
  );
});
