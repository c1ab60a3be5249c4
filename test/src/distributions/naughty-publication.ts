import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { findOddCharacter } from '../../../scripts/source/odd-character.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { observation, smeExports } from '../charts/indicators.ts';
import { publication } from './publication.ts';

/** What goes wrong in the files of others and is not in the public list, each for a form it is meant for. */
const OWN: readonly string[] = [
  '\n=1+1',
  '\n\tbegins with a line feed',
  '\ttab',
  'two\nlines\n\nand an end\n',
  ' blanks at both ends ',
  "'90s",
  "'=1+1",
  "''=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org?"&A1,"here")',
  '+1.2 percent',
  '-1.3',
  '@SUM(1+1)*cmd',
  '＝1+1',
  '%0A=1+1',
  '"quoted", \'twice\'; and "again"',
  '_x0041_ and _x000D_',
  '2017-12',
  '0012',
  '1e5',
  'TRUE',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]> & &amp; &#60;',
  '\u202Eright to left\u202C',
  '\u2066isolate\u2069 \u200Fmark',
  '‏مرحبا 한국어 שלום',
  '👩‍👩‍👧‍👦 🇰🇷 e\u0301 각',
  '\u2028line\u2029paragraph\u00A0no-break\u200Bzero',
  'a, b; c\\n d\\, e:f',
  '\\textbf{x} $1^2$ 5% #1 a_b ~ {open',
  'NULL',
  "Robert'); DROP TABLE steps;--",
  '가'.repeat(3000),
];

const all = [...OWN, ...naughtyStrings].filter((text) => text.trim() !== '');

/**
 * Texts that break files: our own, and the Big List of Naughty Strings (Max Woolf, MIT licence), but for the few with a
 * character that the reading of sources refuses.
 */
export const NAUGHTY: readonly string[] = all.filter((text) => findOddCharacter([text]) === null);

/** Those of the lists that the reading of sources refuses. */
export const REFUSED: readonly string[] = all.filter((text) => findOddCharacter([text]) !== null);

const both = (text: string) => ({ ko: text, en: text });

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new RangeError('the sample has none of them');
  return first;
}

/**
 * Returns a publication in which every text that somebody can write is each of the naughty ones once: titles of pages,
 * names of publishers, remarks, reasons, steps, what is expected, what is told differently, pledges, past targets, programmes, breakdowns, indicators.
 */
export function naughtyPublication(): Publication {
  const [report, page, pledge, past] = [
    firstOf(publication.reports),
    firstOf(publication.pages),
    firstOf(publication.pledges),
    firstOf(publication.trackRecord),
  ];
  const [programme, dimension, dataset] = [
    firstOf(publication.codelists.programmes),
    firstOf(publication.codelists.dimensions),
    firstOf(publication.datasets),
  ];
  const each = <Made>(make: (text: string, at: number) => Made): Made[] => NAUGHTY.map(make);
  const figures = {
    ...smeExports,
    programme: 'p0',
    name: both(NAUGHTY[0] ?? ''),
    observations: each((text, at) =>
      observation('2024', at, {
        breakdown: `destination=c${at}`,
        reports: [{ report: `r${at}`, role: 'published', vintage: 0 }],
        reasons: [{ code: 'decision', text: both(text) }],
      }),
    ),
  };
  return {
    ...publication,
    codelists: {
      ...publication.codelists,
      programmes: each((text, at) => ({
        ...programme,
        code: `p${at}`,
        ko: text,
        en: text,
        summaryKo: text,
        summaryEn: text,
      })),
      dimensions: [{ ...dimension, code: 'destination' }],
      codes: each((text, at) => ({ dimension: 'destination', code: `c${at}`, ko: text, en: text })),
      publishers: each((text, at) => ({ code: `w${at}`, ko: text, en: text })),
    },
    datasets: each((text, at) => ({
      ...dataset,
      id: `d${at}`,
      title: both(text),
      publisher: both(text),
      licence: both(text),
    })),
    indicators: [
      figures,
      ...each((text, at) => ({
        ...smeExports,
        id: `i${at}`,
        programme: `p${at}`,
        name: both(text),
        definition: both(text),
        counts: both(text),
        countsNot: both(text),
        caution: both(text),
        datasets: [`d${at}`],
        observations: [],
        target: null,
      })),
    ],
    plans: [],
    pledges: each((text, at) => ({
      ...pledge,
      id: `pledge${at}`,
      programme: `p${at}`,
      name: both(text),
      wording: both(text),
      counts: both(text),
      countsNot: both(text),
      firstFigure: both(text),
      statements: [`r${at}`],
      indicator: null,
    })),
    steps: each((text, at) => ({
      id: `step${at}`,
      pledge: `pledge${at}`,
      date: '2026-03-02',
      stage: 'opened',
      rung: 'opened',
      areas: ['KR'],
      text: both(text),
      value: null,
      unit: null,
      ground: false,
      read: true,
      strength: 'single',
      sources: [{ page: `page${at}`, read: 'page' }],
      note: text,
    })),
    expected: each((text, at) => ({
      id: `expected${at}`,
      pledge: `pledge${at}`,
      due: '2026-12-31',
      daysLeft: 39,
      text: both(text),
      state: 'due',
      seen: null,
      page: `page${at}`,
    })),
    trackRecord: each((text, at) => ({
      ...past,
      id: `past${at}`,
      programme: `p${at}`,
      name: both(text),
      note: both(text),
      reached: null,
      statements: [`r${at}`],
    })),
    reports: each((text, at) => ({ ...report, id: `r${at}`, record: at + 2, page: `page${at}`, note: text })),
    pages: each((text, at) => ({
      ...page,
      id: `page${at}`,
      publisher: `w${at}`,
      carrier: null,
      citation: text,
      url: `https://example.org/${at}`,
    })),
    revisions: [],
    contradictions: [],
    discrepancies: each((text, at) => ({
      id: `told${at}`,
      pledge: `pledge${at}`,
      indicator: null,
      about: both(text),
      sides: [
        { says: both(text), pages: [`page${at}`] },
        { says: both(text), pages: [`page${at}`] },
      ],
      why: both(text),
      decided: null,
    })),
  };
}
