import { z } from 'zod';
import { PUBLISHER_KINDS } from '../../src/model/report.ts';
import type { Problems } from '../terms/problems.ts';
import type { Speaker, Speakers } from '../terms/speaker.ts';
import type { Listed } from './read-list.ts';

const words = z.string().min(1, 'expected words');
const noHangul = words.regex(/^\P{Script=Hangul}+$/u, 'expected a name without Hangul');

/** A publisher, once, as both languages name it; `group` is the house it belongs to, empty where it is its own. */
export const Publisher = z.object({
  code: words.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a code in kebab-case'),
  ko: words,
  en: noHangul,
  kind: z.enum(PUBLISHER_KINDS),
  group: z.string(),
});

/** Another name of a publisher in received files, or the name of a copy: who passes it on, and what it is then. */
export const PublisherName = z.object({
  name: words,
  publisher: words,
  carrier: z.string(),
  kind: z.enum(['', ...PUBLISHER_KINDS]),
});

/**
 * Returns who speaks under every name: a publisher under its Korean and its English name, and under the names listed
 * beside. Adds names that two publishers bear and codes that no publisher has.
 */
export function gatherSpeakers(
  publishers: readonly Listed<z.infer<typeof Publisher>>[],
  names: readonly Listed<z.infer<typeof PublisherName>>[],
  problems: Problems,
): Speakers {
  const byCode = new Map(publishers.map(({ entry }) => [entry.code, entry]));
  const speakers = new Map<string, Speaker>();
  const add = (name: string, speaker: Speaker, file: string, record: number): void => {
    const known = speakers.get(name);
    if (known)
      problems.add({
        file: `data/codelist/${file}`,
        record,
        expected: 'a name that is not taken',
        got: `${name}, which is a name of ${known.publisher}`,
        todo: 'Keep one of the two.',
      });
    else speakers.set(name, speaker);
  };
  for (const { record, entry } of publishers) {
    const { code, ko, en, kind, group } = entry;
    for (const name of new Set([ko, en]))
      add(name, { publisher: code, carrier: null, kind, group: group || code }, 'publisher.csv', record);
  }
  for (const { record, entry } of names) {
    const publisher = byCode.get(entry.publisher);
    for (const column of ['publisher', 'carrier'] as const)
      if (entry[column] !== '' && !byCode.has(entry[column]))
        problems.add({
          file: 'data/codelist/publisher-name.csv',
          record,
          column,
          expected: 'a code of data/codelist/publisher.csv',
          got: entry[column],
          todo: 'Correct the code, or add the publisher.',
        });
    if (!publisher) continue;
    const speaker = {
      publisher: publisher.code,
      carrier: entry.carrier || null,
      kind: entry.kind || publisher.kind,
      group: publisher.group || publisher.code,
    };
    add(entry.name, speaker, 'publisher-name.csv', record);
  }
  return speakers;
}
