import type { Cited } from './cited.ts';

const dated = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });

const item = ({ id, kind, title, author, issued, within, address, note }: Cited): object => ({
  id,
  type: kind === 'dataset' ? 'dataset' : 'webpage',
  title,
  author: [{ literal: author }],
  ...(issued === null ? {} : { issued: dated(issued) }),
  ...(within === null ? {} : { 'container-title': within }),
  ...(address === null ? {} : { URL: address }),
  note,
});

/** Returns works as CSL-JSON, a work a line: what Zotero, pandoc and citation processors read. */
export const cslJson = (works: readonly Cited[]): string =>
  `[\n${works.map((work) => JSON.stringify(item(work))).join(',\n')}\n]\n`;
