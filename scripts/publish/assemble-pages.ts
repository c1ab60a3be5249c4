import { compareText } from '../../src/model/order.ts';
import type { SourcePage } from '../../src/model/report.ts';
import type { Step } from '../../src/model/step.ts';
import type { StepRow } from '../datasets/steps.ts';
import type { UnlinkedReason } from '../editorial/read-codelists.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { pageId } from '../ledger/report-id.ts';
import type { Speaker } from '../terms/speaker.ts';

const BARE_ADDRESS = /^(\d{1,3}\.){3}\d{1,3}$/;

/** Says why a page is named and not linked, or null when it is linked. */
function whyUnlinked(url: string, hosts: ReadonlyMap<string, UnlinkedReason>): UnlinkedReason | null {
  const { hostname } = new URL(url);
  return hosts.get(hostname) ?? (BARE_ADDRESS.test(hostname) ? 'bare-address' : null);
}

/** A row of a record that cites a page. */
interface Citing {
  readonly url: string;
  readonly speaker: Pick<Speaker, 'publisher' | 'carrier' | 'kind'>;
  readonly citation: string;
  readonly published: string | null;
}

/**
 * Lists every cited page by address, with the reports read in it and the steps told by it. What the first row that
 * cites it says of it stands, rows of the ledger before those of the record of steps.
 */
export function assemblePages(
  ledger: Pick<Ledger, 'rows'>,
  told: readonly (Citing & Pick<StepRow, 'record'>)[],
  steps: readonly Step[],
  hosts: ReadonlyMap<string, UnlinkedReason>,
): SourcePage[] {
  const pages = new Map<string, SourcePage>();
  const pageOf = (row: Citing): SourcePage => {
    const known = pages.get(row.url);
    if (known) return known;
    const why = whyUnlinked(row.url, hosts);
    const page: SourcePage = {
      id: pageId(row.url),
      url: row.url,
      linked: why === null,
      whyUnlinked: why,
      publisher: row.speaker.publisher,
      carrier: row.speaker.carrier,
      kind: row.speaker.kind,
      citation: row.citation,
      published: row.published,
      reports: [],
      steps: [],
    };
    pages.set(row.url, page);
    return page;
  };
  for (const row of ledger.rows) pageOf(row).reports.push(row.id);
  for (const row of told) pageOf(row);
  const byId = new Map([...pages.values()].map((page) => [page.id, page]));
  for (const step of steps) for (const { page } of step.sources) byId.get(page)?.steps.push(step.id);
  return [...pages.values()].sort((a, b) => compareText(a.url, b.url));
}
