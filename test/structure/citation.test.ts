import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { publication } from '../../src/door/read-publication.ts';
import { LICENCE } from '../../src/i18n/files.ts';

/** What the Citation File Format 1.2.0 requires, and what this collection says besides. */
const Citation = z.looseObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.literal('dataset'),
  authors: z.array(z.object({ name: z.string() })).min(1),
  version: z.string(),
  'date-released': z.string(),
  license: z.string(),
});

it('CITATION.cff cites the edition that is published, on its terms', () => {
  const citation = Citation.parse(parse(readFileSync(resolve(import.meta.dirname, '../../CITATION.cff'), 'utf8')));
  const { asOf } = publication().overview;
  expect([citation.version, citation['date-released'], citation.license]).toEqual([asOf, asOf, LICENCE.name]);
});
