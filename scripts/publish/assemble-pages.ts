import { compareText } from '../../src/model/order.ts';
import type { SourcePage } from '../../src/model/report.ts';
import type { UnlinkedReason } from '../editorial/read-codelists.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { pageId } from '../ledger/report-id.ts';

const BARE_ADDRESS = /^(\d{1,3}\.){3}\d{1,3}$/;

/** Says why a page is named and not linked, or null when it is linked. */
function whyUnlinked(url: string, hosts: ReadonlyMap<string, UnlinkedReason>): UnlinkedReason | null {
  const { hostname } = new URL(url);
  return hosts.get(hostname) ?? (BARE_ADDRESS.test(hostname) ? 'bare-address' : null);
}

/** Lists every cited page with the reports read in it, by address. */
export function assemblePages(ledger: Ledger, hosts: ReadonlyMap<string, UnlinkedReason>): SourcePage[] {
  const pages = new Map<string, SourcePage>();
  for (const row of ledger.rows) {
    const page = pages.get(row.url);
    if (page) {
      page.reports.push(row.id);
      continue;
    }
    const why = whyUnlinked(row.url, hosts);
    pages.set(row.url, {
      id: pageId(row.url),
      url: row.url,
      linked: why === null,
      whyUnlinked: why,
      publisher: row.publisher,
      kind: row.publisherKind,
      citation: row.citation,
      published: row.published,
      reports: [row.id],
      steps: [],
    });
  }
  return [...pages.values()].sort((a, b) => compareText(a.url, b.url));
}
