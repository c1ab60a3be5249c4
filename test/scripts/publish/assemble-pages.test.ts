import { describe, expect, it } from 'vitest';
import { pageId } from '../../../scripts/ledger/report-id.ts';
import { assemblePages } from '../../../scripts/publish/assemble-pages.ts';
import { step } from '../steps/step.ts';
import { stepRow } from '../steps/step-row.ts';
import { ledgerRow, type LedgerRow } from '../ledger/ledger-row.ts';

const HOSTS = new Map([
  ['mirror.example', 'mirror'],
  ['news.example', 'aggregator'],
  ['10.20.30.41', 'mirror'],
] as const);
const pages = (...rows: LedgerRow[]) => assemblePages({ rows }, [], [], HOSTS);

describe('assemblePages', () => {
  it('lists pages that only steps cite, and on every page the steps it tells', () => {
    const told = {
      ...stepRow(2, { url: 'https://example.org/b', citation: 'a call' }),
      speaker: { publisher: 'news1', carrier: 'zum', kind: 'reprint' as const },
    };
    const again = { ...told, ...ledgerRow(2, { url: 'https://example.org/a' }), citation: 'said otherwise' };
    const cited = (url: string) => ({ sources: [{ page: pageId(url), read: 'page' as const }] });
    const steps = [
      step('2026-01-05', 'opened', cited('https://example.org/a')),
      step('2026-06-09', 'chosen', cited('https://example.org/b')),
    ];
    expect(
      assemblePages({ rows: [ledgerRow(2, { url: 'https://example.org/a' })] }, [told, again], steps, HOSTS),
    ).toMatchObject([
      { url: 'https://example.org/a', citation: 'a page', reports: ['r2'], steps: ['2026-01-05 opened'] },
      {
        url: 'https://example.org/b',
        publisher: 'news1',
        carrier: 'zum',
        citation: 'a call',
        reports: [],
        steps: ['2026-06-09 chosen'],
      },
    ]);
  });

  it.each([
    ['https://www.mss.go.kr/page?id=1', true, null],
    ['https://mirror.example/a', false, 'mirror'],
    ['https://news.example:8080/a', false, 'aggregator'],
    ['https://www.mirror.example/a', true, null],
    ['http://10.20.30.40/a', false, 'bare-address'],
    ['http://10.20.30.40:81/a', false, 'bare-address'],
    ['http://210.120.130.140/a', false, 'bare-address'],
    ['http://10.20.30.41/a', false, 'mirror'],
    ['http://10.20.30.40.example/a', true, null],
  ])('links %s: %s', (url, linked, whyUnlinked) => {
    expect(pages(ledgerRow(2, { url }))).toMatchObject([{ linked, whyUnlinked }]);
  });

  it('lists a page once, with every report read in it, and what the first of them says of it', () => {
    const url = 'https://example.org/a';
    expect(
      pages(
        ledgerRow(2, { url }),
        ledgerRow(3, { url: 'https://example.org/b' }),
        ledgerRow(4, { url, citation: 'said otherwise', published: null }),
      ),
    ).toEqual([
      {
        id: pageId(url),
        url,
        linked: true,
        whyUnlinked: null,
        publisher: 'mss',
        carrier: null,
        kind: 'press',
        citation: 'a page',
        published: '2025-01-10',
        reports: ['r2', 'r4'],
        steps: [],
      },
      expect.objectContaining({ url: 'https://example.org/b', reports: ['r3'] }),
    ]);
  });

  it('orders pages by address', () => {
    expect(
      pages(
        ledgerRow(2, { url: 'https://b.example/' }),
        ledgerRow(3, { url: 'https://a.example/2' }),
        ledgerRow(4, { url: 'https://a.example/10' }),
      ).map((p) => p.url),
    ).toEqual(['https://a.example/10', 'https://a.example/2', 'https://b.example/']);
  });
});
