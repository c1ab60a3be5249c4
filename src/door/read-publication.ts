import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ZodType } from 'zod';
import { compareText } from '../model/order.ts';
import { Publication } from '../model/publication.ts';

/** Which file of `data/published` holds which part; the indicators have a folder of their own. */
const FILES = {
  overview: 'overview.json',
  codelists: 'codelists.json',
  datasets: 'datasets.json',
  plans: 'plans.json',
  pledges: 'pledges.json',
  noPledges: 'no-pledges.json',
  steps: 'steps.json',
  expected: 'expected.json',
  ladders: 'ladders.json',
  searches: 'searches.json',
  news: 'news.json',
  trackRecord: 'track-record.json',
  reports: 'reports.json',
  pages: 'pages.json',
  revisions: 'revisions.json',
  contradictions: 'contradictions.json',
  discrepancies: 'discrepancies.json',
  provinces: 'provinces.json',
  quality: 'quality.json',
  method: 'method.json',
  yardsticks: 'yardsticks.json',
} as const satisfies Record<Exclude<keyof Publication, 'indicators'>, string>;

const unread = (file: string, what: string, cause: unknown): Error =>
  new Error(`${relative('.', file)} ${what}\n  → npm run data makes it anew.`, { cause });

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unread(file, existsSync(file) ? 'is not JSON' : 'is missing', cause);
  }
}

/**
 * Reads everything the site knows from a folder of published files and checks it against the model.
 * Throws, naming the file, when one is missing, is not JSON or does not fit.
 */
export function readPublication(folder: string): Publication {
  const part = (name: keyof typeof FILES): unknown => {
    const file = join(folder, FILES[name]);
    return check<unknown>(Publication.shape[name], readJson(file), file);
  };
  const indicators = readdirSync(join(folder, 'indicators'))
    .filter((name) => name.endsWith('.json'))
    .sort(compareText)
    .map((name) => {
      const file = join(folder, 'indicators', name);
      return check(Publication.shape.indicators.element, readJson(file), file);
    });
  const parts = Object.fromEntries((Object.keys(FILES) as (keyof typeof FILES)[]).map((name) => [name, part(name)]));
  return { ...parts, indicators } as Publication;
}

function check<T>(schema: ZodType<T>, value: unknown, file: string): T {
  try {
    return schema.parse(value);
  } catch (cause) {
    throw unread(file, 'does not fit the model', cause);
  }
}

let read: Publication | undefined;

/** Returns what `npm run data` published, read once for the whole build. */
export function publication(): Publication {
  read ??= readPublication(resolve('data/published'));
  return read;
}
