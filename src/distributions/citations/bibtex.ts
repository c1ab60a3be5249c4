import type { Cited } from './cited.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What TeX would obey, as commands for the sign itself; braces too, which BibTeX counts even behind a backslash. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const text = (value: string): string =>
  `{${value.replace(/\s+/g, ' ').replace(/[\\{}~^]|[%&$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)}}`;

/** Addresses are taken as they are, so that only a brace may not stand in them. */
const address = (value: string): string => `{${value.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`;

function entry({ id, title, author, issued, within, address: url, note }: Cited): string {
  const [year, month, day] = (issued ?? '').split('-');
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // A name in braces is one name: it is not turned into a first and a last one.
    ['author', `{${text(author)}}`],
    ['title', `{${text(title)}}`],
    ['year', year ? `{${year}}` : null],
    ['month', MONTHS[Number(month) - 1] ?? null],
    ['day', day ? `{${Number(day)}}` : null],
    ['howpublished', within === null ? null : text(within)],
    ['url', url === null ? null : address(url)],
    ['note', text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${id},`, ...lines, '}'].join('\n');
}

/** Returns works as a BibTeX file: what biblatex and reference managers read as well. */
export const bibtex = (works: readonly Cited[]): string => `${works.map(entry).join('\n\n')}\n`;
