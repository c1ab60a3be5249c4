import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../model/order.ts';
import { QuarantinedRow } from '../model/quarantined-row.ts';

/** Reads the rows that were set aside, a list a dataset, by name. Empty when no row was. */
export function readQuarantine(folder: string): ReadonlyMap<string, readonly QuarantinedRow[]> {
  const names = existsSync(folder) ? readdirSync(folder).sort(compareText) : [];
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      z.array(QuarantinedRow).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]),
  );
}
