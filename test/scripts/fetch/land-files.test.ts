import { writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { landFiles, type Landing } from '../../../scripts/fetch/land-files.ts';
import { makeProject, readTree, serveReplay } from './replay/serve-replay.ts';

const DATASET = 'customs-exports-330499';
const FOLDER = `data/source/${DATASET}`;
const DAY = '2026-10-20';

const landing = (table: string, describes: string, text: string): Landing => ({
  table,
  extension: 'csv',
  joined: { text, describes, rows: 1, excluded: [], gaps: [] },
  answers: Buffer.from('zipped'),
  provenance: { method: 'by hand' },
});

async function prepare(options: Parameters<typeof serveReplay>[1] = {}) {
  const root = await makeProject([DATASET]);
  const { edge } = await serveReplay(() => ({}), { root, ...options });
  return { root, edge, before: await readTree(root) };
}

describe('landFiles', () => {
  test('enters a new file in dataset.yaml and leaves every other byte of it, comments included', async () => {
    const { root, edge } = await prepare();
    const yaml = join(root, FOLDER, 'dataset.yaml');
    const commented = `# who looks after it: the editor\n${(await readTree(root))[`${FOLDER}/dataset.yaml`]}`.replace(
      'cadence: monthly',
      'cadence: monthly # around the 15th',
    );
    await writeFile(yaml, commented);
    const [landed] = await landFiles(DATASET, [landing('item', '2026-09', 'a\n1\n')], DAY, edge);
    const after = await readTree(root);
    const entry = [
      '      - file: item/2026-09.csv',
      '        describes: 2026-09',
      `        retrieved: ${DAY}`,
      `        sha256: ${landed?.sha256}`,
      '',
    ].join('\n');
    expect(after[`${FOLDER}/dataset.yaml`]).toContain(entry);
    expect(after[`${FOLDER}/dataset.yaml`]?.replace(entry, '')).toBe(commented);
    expect(after[`${FOLDER}/item/2026-09.csv`]).toBe('a\n1\n');
    expect(after[`${FOLDER}/item/2026-09.csv.answers.zip`]).toBe('zipped');
    expect(JSON.parse(after[`${FOLDER}/item/2026-09.csv.provenance.json`] ?? '')).toMatchObject({
      table: 'item',
      file: 'item/2026-09.csv',
      sha256: landed?.sha256,
      method: 'by hand',
    });
  });

  test('a second file for the same period says when it was received and comes after the first by name', async () => {
    const { edge } = await prepare();
    const [landed] = await landFiles(DATASET, [landing('item', '2026-08', 'revised\n')], DAY, edge);
    expect(landed?.file).toBe(`item/2026-08.retrieved-${DAY}.csv`);
    expect(`item/2026-08.retrieved-${DAY}.csv` > 'item/2026-08.csv').toBe(true);
    await expect(landFiles(DATASET, [landing('item', '2026-08', 'revised again\n')], DAY, edge)).rejects.toThrow(
      'was received today already, and the service now says something else',
    );
  });

  test('writes nothing when the newest file says the same', async () => {
    const { root, edge, before } = await prepare();
    const same = before[`${FOLDER}/item/2026-08.csv`] ?? '';
    expect(await landFiles(DATASET, [landing('item', '2026-08', same)], DAY, edge)).toMatchObject([
      { file: 'item/2026-08.csv', isNew: false },
    ]);
    expect(await readTree(root)).toEqual(before);
  });

  test('fills the empty list of a new dataset', async () => {
    const root = await makeProject([DATASET]);
    await writeFile(join(root, FOLDER, 'dataset.yaml'), 'tables:\n  companies:\n    distributions: []\n');
    const { edge } = await serveReplay(() => ({}), { root });
    await landFiles(DATASET, [landing('companies', '2026-05-21', 'x\n')], DAY, edge);
    expect((await readTree(root))[`${FOLDER}/dataset.yaml`]).toMatchInlineSnapshot(`
      "tables:
        companies:
          distributions:
            - file: 2026-05-21.csv
              describes: 2026-05-21
              retrieved: 2026-10-20
              sha256: 73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac
      "
    `);
  });

  test.each<[string, Landing, string]>([
    ['a table nobody described', landing('district', '2026-09', 'x'), 'has no list tables.district.distributions'],
    [
      'a file older than the newest',
      landing('item', '2026-07', 'x'),
      'the newest file of customs-exports-330499/item describes 2026-08, the fetched one only 2026-07',
    ],
  ])('refuses %s and changes nothing', async (_fault, refused, message) => {
    const { root, edge, before } = await prepare();
    await expect(landFiles(DATASET, [landing('country', '2026-09', 'good'), refused], DAY, edge)).rejects.toThrow(
      message,
    );
    expect(await readTree(root)).toEqual(before);
  });

  test('refuses a dataset without description', async () => {
    const { edge } = await prepare();
    await expect(landFiles('venture-companies', [landing('companies', '2026-05-21', 'x')], DAY, edge)).rejects.toThrow(
      'data/source/venture-companies/dataset.yaml is not there',
    );
  });

  test('never overwrites a file that nobody declared, and adopts one that an interrupted run left', async () => {
    const { root, edge } = await prepare();
    await writeFile(join(root, FOLDER, 'item/2026-09.csv'), 'by hand\n');
    await expect(landFiles(DATASET, [landing('item', '2026-09', 'fetched\n')], DAY, edge)).rejects.toThrow(
      'item/2026-09.csv is there but not in dataset.yaml',
    );
    await writeFile(join(root, FOLDER, 'item/2026-09.csv'), 'fetched\n');
    expect(await landFiles(DATASET, [landing('item', '2026-09', 'fetched\n')], DAY, edge)).toMatchObject([
      { isNew: true },
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'takes everything back when the disk fails at renaming number %d',
    async (failing) => {
      let count = 0;
      const { root, edge, before } = await prepare({
        rename: async (from, to) => {
          count += 1;
          if (count === failing) throw new Error('ENOSPC: no space left on device');
          await rename(from, to);
        },
      });
      const both = [landing('item', '2026-09', 'a\n'), landing('country', '2026-09', 'b\n')];
      await expect(landFiles(DATASET, both, DAY, edge)).rejects.toThrow('ENOSPC');
      expect(await readTree(root)).toEqual(before);
    },
  );

  test('stops when dataset.yaml is edited between reading and writing', async () => {
    const { root, edge } = await prepare();
    const edited = 'edited: by a colleague\n';
    let yaml: string | undefined;
    const path = join(root, FOLDER, 'dataset.yaml');
    const late = landing('item', '2026-09', 'a\n');
    // The provenance is written out after dataset.yaml was read: a good moment for the colleague.
    const provenance = {
      get method() {
        yaml ??= (writeFileSync(path, edited), edited);
        return 'x';
      },
    };
    await expect(landFiles(DATASET, [{ ...late, provenance }], DAY, edge)).rejects.toThrow(
      'dataset.yaml was changed while fetching',
    );
    expect((await readTree(root))[`${FOLDER}/dataset.yaml`]).toBe(edited);
    expect(Object.keys(await readTree(root)).filter((file) => /2026-09|tmp/.test(file))).toEqual([]);
  });
});
