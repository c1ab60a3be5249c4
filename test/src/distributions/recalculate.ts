import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SPREADSHEET = 'soffice';

/** Whether LibreOffice is installed on this machine; the project does not bring it. */
export const hasLibreOffice = spawnSync(SPREADSHEET, ['--version'], { timeout: 60_000 }).status === 0;

type Change = (name: string, sheet: string) => string;

/** Returns a workbook whose formulas have no results yet, its sheets changed further where asked. */
function withoutResults(book: Uint8Array, change: Change = (_, sheet) => sheet): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes] as const;
    const sheet = strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, strToU8(change(name, sheet))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/**
 * Returns workbooks, by name, as LibreOffice saves them after computing every formula itself: the results they came with
 * are taken away first, so that none can be a copy of ours. It runs without a window and with a profile of its own.
 */
export function recalculate(books: ReadonlyMap<string, Uint8Array>, change?: Change): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-ladder-sheets-'));
  try {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    mkdirSync(before);
    const names = [...books.keys()];
    for (const [name, book] of books) writeFileSync(join(before, name), withoutResults(book, change));
    const { status, stderr } = spawnSync(
      SPREADSHEET,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        after,
        ...names.map((name) => join(before, name)),
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return new Map(names.map((name) => [name, readFileSync(join(after, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
