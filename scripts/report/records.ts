/** What is added by hand: which dataset, and the columns of its file in their order. */
export interface RecordKind {
  readonly dataset: 'published-figures' | 'steps';
  readonly table: string;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  /** What to fill in, as it is asked for. */
  readonly asks: string;
  /** What stands when nothing is typed; asked for until something is typed where it is left out. */
  readonly usual?: string;
  /** What may be chosen, in full; left out where anything of the right form may be typed. */
  readonly choices?: readonly string[];
}

const SOURCE: readonly Column[] = [
  { name: 'published', asks: 'day of the page, such as 2026-11-20 (empty where it shows none)', usual: '' },
  { name: 'publisher', asks: 'publisher, as data/codelist/publisher.csv or publisher-name.csv names it' },
  { name: 'citation', asks: "the page's title, or a short description of it" },
  { name: 'url', asks: 'its address' },
];
const NOTE: Column = { name: 'note', asks: 'a remark in English (empty for none)', usual: '' };
const READ: Column = {
  name: 'read',
  asks: 'how it was read: the page itself, a public copy, its headline, or a page that quotes it',
  choices: ['page', 'copy', 'headline', 'secondary'],
};

/** What one page said of one quantity. */
export const REPORT: RecordKind = {
  dataset: 'published-figures',
  table: 'reports',
  columns: [
    { name: 'indicator', asks: 'what is counted, in kebab-case, such as smart-factories' },
    { name: 'measure', asks: 'flow, stock, cumulative, share, growth, count or a word of the page, such as budget' },
    { name: 'period', asks: 'the period it speaks of: 2026, 2026-H1, 2026-Q3, 2026-08 or 2026-01/2026-09' },
    { name: 'area', asks: 'KR, or a province such as KR-26', usual: 'KR' },
    { name: 'breakdown', asks: 'dimension=value pairs joined with ; (empty for the total)', usual: '' },
    { name: 'value', asks: 'the number as printed, without commas' },
    { name: 'unit', asks: 'the unit, as data/codelist/unit.csv names it' },
    { name: 'kind', asks: 'what it is', choices: ['observation', 'target', 'plan'], usual: 'observation' },
    {
      name: 'status',
      asks: 'A as published, P provisional, E rounded or estimated',
      choices: ['A', 'P', 'E'],
      usual: 'A',
    },
    ...SOURCE,
    NOTE,
    READ,
  ],
};

/** One dated event on the way to a pledge, as one page tells it. */
export const STEP: RecordKind = {
  dataset: 'steps',
  table: 'events',
  columns: [
    { name: 'pledge', asks: 'the pledge, by its id in data/editorial/pledges.yaml' },
    { name: 'date', asks: 'when it happened: 2026-11-20 or 2026-11' },
    {
      name: 'stage',
      asks: 'what happened',
      choices: [
        'announced',
        'proposed',
        'legislated',
        'funded',
        'opened',
        'applied',
        'chosen',
        'delivered',
        'reviewed',
        'changed',
        'stalled',
      ],
    },
    { name: 'area', asks: 'KR, or provinces joined with ;', usual: 'KR' },
    { name: 'text_ko', asks: 'the event in one Korean sentence, in our own words' },
    { name: 'text_en', asks: 'the same in one English sentence' },
    { name: 'value', asks: 'a number that belongs to it, without commas (empty for none)', usual: '' },
    { name: 'unit', asks: 'its unit (empty for none)', usual: '' },
    ...SOURCE,
    READ,
    NOTE,
  ],
};

/** Lists the columns of a record for a reader of the command's help: a line each, with what to fill in; * must be filled in. */
export function describeColumns({ columns }: RecordKind): string {
  const line = ({ name, asks, usual, choices }: Column): string => {
    const filled = usual === undefined ? `${name} *` : name;
    const form = choices && choices.length <= 4 ? ` (${choices.join(', ')})` : '';
    return `  ${filled.padEnd(13)} ${asks}${form}${usual ? `; ${usual} unless filled in` : ''}`;
  };
  return columns.map(line).join('\n');
}
