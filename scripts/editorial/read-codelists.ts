import { z } from 'zod';
import { Area } from '../../src/model/observation.ts';
import { Codelists } from '../../src/model/publication.ts';
import { Numeric } from '../source/read-yaml.ts';
import type { CodeLists } from '../terms/code-lists.ts';
import { Problems } from '../terms/problems.ts';
import type { Speakers } from '../terms/speaker.ts';
import { gatherSpeakers, Publisher, PublisherName } from './gather-speakers.ts';
import { readList } from './read-list.ts';

export const UNLINKED_REASONS = ['mirror', 'aggregator', 'bare-address'] as const;
export type UnlinkedReason = (typeof UNLINKED_REASONS)[number];

export interface EditorialLists {
  readonly codelists: Codelists;
  readonly speakers: Speakers;
  readonly unlinkedHosts: ReadonlyMap<string, UnlinkedReason>;
  /** What the contracts of received files refer to. */
  readonly codes: CodeLists;
}

const words = z.string().min(1, 'expected words');
const named = { code: words, ko: words, en: words };
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const Entry = z.object(named);
const Province = z.object({
  code: Area,
  admin_code: z.string(),
  ko: words,
  en: words,
  short_ko: words,
  short_en: words,
  valid_from: z.string(),
  valid_to: z.string(),
  column: Numeric,
  row: Numeric,
});
const Unit = z.object({
  ...named,
  ko_counter: z.string(),
  en_one: words,
  en_many: words,
  scale: Numeric,
  currency: z.enum(['', 'KRW', 'USD']),
  place: flag,
});
const Programme = z.object({
  code: words,
  task: words,
  ko: words,
  en: words,
  flagship: flag,
  summary_ko: words,
  summary_en: words,
});
const Breakdown = z.object({ dimension: words, ...named });
const Host = z.object({ host: words, why: z.enum(UNLINKED_REASONS) });

/** Lists of codes that belong to one or two dimensions; the codes of all other dimensions share breakdown.csv. */
const OWN_LISTS: Readonly<Record<string, readonly string[]>> = {
  country: ['destination'],
  'export-item': ['item'],
  industry: ['industry', 'sector'],
  grade: ['grade', 'level'],
};

/** Returns the file in which the codes of a dimension are listed. */
export const listOfDimension = (dimension: string): string =>
  `${Object.keys(OWN_LISTS).find((name) => OWN_LISTS[name]?.includes(dimension)) ?? 'breakdown'}.csv`;

/** Reads every code list of `data/codelist`. Throws `ProblemsFound` with every fault of every list. */
export async function readCodelists(dataFolder: string): Promise<EditorialLists> {
  const problems = new Problems();
  const read = async <S extends z.ZodObject>(
    name: string,
    schema: S,
    keyOf: (entry: z.infer<S>) => string,
  ): Promise<z.infer<S>[]> =>
    (await readList(dataFolder, `${name}.csv`, schema, keyOf, problems)).map(({ entry }) => entry);
  const codeOf = ({ code }: { readonly code: string }): string => code;

  // One after the other: the lists are short, and what is wrong with them is told in one order.
  const allProvinces = await read('province', Province, (entry) => `${entry.code} ${entry.valid_to}`.trimEnd());
  const units = await read('unit', Unit, codeOf);
  const dimensions = await read('dimension', Entry, codeOf);
  const tasks = await read('task', Entry, codeOf);
  const programmes = await read('programme', Programme, codeOf);
  const codes = await read('breakdown', Breakdown, ({ dimension, code }) => `${dimension}=${code}`);
  const publishers = await readList(dataFolder, 'publisher.csv', Publisher, codeOf, problems);
  const names = await readList(dataFolder, 'publisher-name.csv', PublisherName, ({ name }) => name, problems);
  const hosts = await read('host', Host, ({ host }) => host);
  const countries = new Set<string>();
  for (const [name, dimensionsOfList] of Object.entries(OWN_LISTS))
    for (const entry of await read(name, Entry, codeOf)) {
      if (name === 'country') countries.add(entry.code);
      codes.push(...dimensionsOfList.map((dimension) => ({ dimension, ...entry })));
    }
  const pairs = new Set<string>();
  for (const { dimension, code } of codes) {
    const pair = `${dimension}=${code}`;
    if (pairs.has(pair))
      problems.add({
        file: 'data/codelist/breakdown.csv',
        column: 'dimension',
        expected: `no code of ${dimension}, which has a list of its own`,
        got: pair,
        todo: 'Keep the line of one of the two lists.',
      });
    pairs.add(pair);
  }
  const speakers = gatherSpeakers(publishers, names, problems);
  problems.throwIfAny();

  const codelists: Codelists = {
    provinces: allProvinces
      .filter(({ valid_to: until }) => until === '')
      .map(({ code, ko, en, short_ko: shortKo, short_en: shortEn, column, row }) => ({
        code,
        ko,
        en,
        shortKo,
        shortEn,
        column,
        row,
      })),
    units: units.map(
      ({ code, ko, en, ko_counter: koCounter, en_one: enOne, en_many: enMany, scale, currency, place }) => ({
        code,
        ko,
        en,
        koCounter,
        enOne,
        enMany,
        scale,
        currency,
        place,
      }),
    ),
    dimensions,
    codes,
    tasks,
    programmes: programmes.map(({ code, task, ko, en, flagship, summary_ko: summaryKo, summary_en: summaryEn }) => ({
      code,
      task,
      ko,
      en,
      flagship,
      summaryKo,
      summaryEn,
    })),
    publishers: publishers.map(({ entry: { code, ko, en } }) => ({ code, ko, en })),
  };
  return {
    codelists,
    speakers,
    unlinkedHosts: new Map(hosts.map(({ host, why }) => [host, why])),
    codes: {
      province: new Set(allProvinces.map(codeOf)),
      unit: new Set(units.map(codeOf)),
      country: countries,
    },
  };
}
