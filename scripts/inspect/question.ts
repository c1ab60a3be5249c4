import { ENCODINGS, type Encoding } from '../source/encoding.ts';

/** What a steward asks of a file. */
export interface Question {
  readonly file: string;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly dataset?: string | undefined;
  readonly table?: string | undefined;
  readonly rows?: string | undefined;
}

const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'euc-kr': 'cp949',
  euckr: 'cp949',
  ms949: 'cp949',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
};

/** A command line, taken apart. */
interface Parsed {
  readonly values: Readonly<Partial<Record<'encoding' | 'delimiter' | 'dataset' | 'table' | 'rows', string>>>;
  readonly positionals: readonly string[];
}

/** Returns the question of a command line, or null when it is not one. */
export function readQuestion({ values, positionals }: Parsed): Question | null {
  const [file, ...more] = positionals;
  const name = values.encoding?.toLowerCase();
  const encoding = name === undefined ? undefined : (ALIASES[name] ?? ENCODINGS.find((known) => known === name));
  const delimiter = values.delimiter === '\\t' || values.delimiter === 'tab' ? '\t' : values.delimiter;
  const isWrong =
    more.length > 0 || (name !== undefined && !encoding) || (delimiter !== undefined && delimiter.length !== 1);
  if (file === undefined || isWrong) return null;
  const { dataset, table, rows } = values;
  return { file, encoding, delimiter, dataset, table, rows };
}
