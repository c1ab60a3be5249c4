import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA } from '../committed-data.ts';
import { untold } from '../twin-numbers.ts';

interface Twin {
  readonly where: string;
  readonly ko: string;
  readonly en: string;
}

const FOLDER = join(DATA, 'published');

/** Every text that stands in both languages, with the place it stands in. */
function twinsIn(value: unknown, where: string): Twin[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => twinsIn(item, `${where}.${item?.id ?? at}`));
  if (typeof value !== 'object' || value === null) return [];
  const { ko, en } = value as Partial<Twin>;
  if (typeof ko === 'string' && typeof en === 'string') return [{ where, ko, en }];
  return Object.entries(value).flatMap(([key, item]) => twinsIn(item, `${where}.${key}`));
}

const twins = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => twinsIn(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name));

describe('a text in both languages', () => {
  it('says the same numbers in each', () => {
    expect(twins.length).toBeGreaterThan(1_000);
    expect(
      twins.flatMap(({ where, ko, en }) => {
        const [onlyKo, onlyEn] = [untold(ko, en), untold(en, ko)];
        return onlyKo.length + onlyEn.length === 0 ? [] : [{ where, ko, en, onlyKo, onlyEn }];
      }),
    ).toEqual([]);
  });

  it.each([
    ['3만 5,282개입니다.', 'It is 35,282.', []],
    ['13조 6,244억 원', 'KRW 13.62 trillion', []],
    ['2025년 12월 17일에 5곳', 'Five on 17 December 2025', []],
    ['1,146억 달러에서 1,052억 달러로', 'from 114.6 to USD 105.2 billion', ['114600000000']],
    ['78.6%와 79.6%', '78.6% only', ['79.6']],
    ['430개', 'about 450', ['430']],
  ])('of %j and %j the second lacks %j', (ko, en, lacking) => {
    expect(untold(ko, en)).toEqual(lacking);
  });
});
