import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/model/text.ts';
import type { Publication } from '../../../../src/model/publication.ts';
import { deskOf } from '../../../../src/page-model/desk.ts';
import { readPublication } from '../../../../src/door/read-publication.ts';
import { contradictionsPage } from '../../../../src/page-model/pages/contradictions.ts';
import { pledgePage } from '../../../../src/page-model/pages/pledge.ts';
import { provincePage } from '../../../../src/page-model/pages/province.ts';
import { provincesPage } from '../../../../src/page-model/pages/provinces.ts';
import { qualityPage } from '../../../../src/page-model/pages/quality.ts';
import { discrepancyLines, type DiscrepancyLine } from '../../../../src/page-model/parts/discrepancy-line.ts';
import { silenceCaveat } from '../../../../src/page-model/parts/silence-caveat.ts';
import { silencePage } from '../../../../src/page-model/pages/silence.ts';
import { trackRecordPage } from '../../../../src/page-model/pages/track-record.ts';

const publication = readPublication(resolve('data/published'));
const number = (text: string | undefined): number => Number(text?.replaceAll(',', ''));

describe('the quality page', () => {
  test('accounts for every row: what was read is the sum of what became of it', () => {
    const rows = qualityPage(deskOf(publication, 'ko')).sections.find(({ id }) => id === 'rows')?.table?.rows ?? [];
    expect(rows).toHaveLength(publication.quality.files.length);
    for (const [file, read, ...parts] of rows) {
      const terms = parts.flatMap(({ text }) => text.split(' + ')).map(number);
      expect(
        terms.reduce((all, term) => all + term, 0),
        file?.text,
      ).toBe(number(read?.text));
    }
  });

  test('tells a correction made in many rows once, with the number of every row', () => {
    const rows =
      qualityPage(deskOf(publication, 'en')).sections.find(({ id }) => id === 'corrections')?.table?.rows ?? [];
    const lines = rows.map((row) => row.map(({ text }) => text).join('\n'));
    const made = publication.quality.files.flatMap(({ corrections }) => corrections);
    expect(new Set(lines).size).toBe(lines.length);
    expect(rows.reduce((all, row) => all + number(row[1]?.text), 0)).toBe(made.length);
    expect(rows.flatMap((row) => row[1]?.fold?.text.split(', ')).sort()).toEqual(
      made.map(({ record }) => String(record)).sort(),
    );
  });

  test('says what became of every accepted row of the ledger', () => {
    const table = qualityPage(deskOf(publication, 'en')).sections.find(({ id }) => id === 'reports')?.table;
    const ledger = publication.quality.files.filter(({ dataset }) => dataset === 'published-figures');
    const accepted = ledger.reduce((all, file) => all + file.accepted, 0);
    expect(table?.rows.reduce((all, row) => all + number(row[1]?.text), 0)).toBe(accepted);
    expect(number(table?.total?.[1]?.text)).toBe(accepted);
  });

  test('lists every finding under its file', () => {
    const files = qualityPage(deskOf(publication, 'ko')).sections.find(({ id }) => id === 'findings')?.findings ?? [];
    expect(files.map(({ found }) => found.length)).toEqual(
      publication.quality.files.map(({ findings }) => findings.length).filter((count) => count > 0),
    );
  });

  test('shows where reports and raw data differ before where they agree', () => {
    const marks = qualityPage(deskOf(publication, 'en'))
      .sections.find(({ id }) => id === 'comparisons')
      ?.table?.rows.map((row) => row[3]?.text[0]);
    expect(marks?.join('')).toMatch(/^✕*✓*$/);
  });
});

describe('the page of silent pledges', () => {
  test('lists as many as the home page counts, oldest silence first', () => {
    const { silent } = silencePage(deskOf(publication, 'ko'));
    const made = silent.map(({ id }) => publication.pledges.find((pledge) => pledge.id === id)?.pledged);
    expect(silent).toHaveLength(publication.overview.counts.silent);
    expect(made).toEqual(made.toSorted());
  });

  test('says of every silent pledge what would be its first figure, and who promised it where', () => {
    for (const locale of LOCALES) {
      for (const { firstFigure, statements, id } of silencePage(deskOf(publication, locale)).silent) {
        expect(firstFigure, id).not.toBe('');
        expect(statements.length, id).toBeGreaterThan(0);
      }
    }
  });

  test('says how few of the pages cited are recent', () => {
    const counts = { ...publication.overview.counts, pages: 1469, pagesLastHalfYear: 1 };
    for (const locale of LOCALES) {
      expect(
        silenceCaveat(deskOf({ ...publication, overview: { ...publication.overview, counts } }, locale)).text,
      ).toMatch(/1,469.*\b1\s?(건|was)/);
    }
    expect(silenceCaveat(deskOf(publication, 'en')).tell.href).toBe('/en/about/#contact');
  });

  test('says so when every pledge has a figure', () => {
    const overview = { ...publication.overview, counts: { ...publication.overview.counts, pledges: 3, silent: 0 } };
    const heard: Publication = {
      ...publication,
      overview,
      pledges: publication.pledges.filter(({ state }) => state !== 'not-rated'),
    };
    expect(silencePage(deskOf(heard, 'ko')).heading).toMatchInlineSnapshot(`"약속 3개 모두 수치를 찾았습니다"`);
    expect(silencePage(deskOf(heard, 'ko')).silent).toEqual([]);
  });
});

describe('the track record', () => {
  test('shows every earlier target once, under its state', () => {
    const { states } = trackRecordPage(deskOf(publication, 'en'));
    expect(states.flatMap(({ targets }) => targets.map(({ id }) => id)).sort()).toEqual(
      publication.trackRecord.map(({ id }) => id).sort(),
    );
  });

  test('sums up the states in a sentence of its own counts', () => {
    const three = publication.trackRecord
      .slice(0, 3)
      .map((target, at) => ({ ...target, state: (['met', 'met', 'missed'] as const)[at] ?? 'met' }));
    const small = { ...publication, trackRecord: three };
    expect(LOCALES.map((locale) => trackRecordPage(deskOf(small, locale)).summary)).toMatchInlineSnapshot(`
      [
        "미달 1개, 달성 2개입니다.",
        "1 missed, 2 met.",
      ]
    `);
  });

  test('names a page for every target and for every outcome', () => {
    for (const { targets } of trackRecordPage(deskOf(publication, 'ko')).states) {
      for (const { id, statements, reached, outcome } of targets) {
        expect(statements.length, id).toBeGreaterThan(0);
        expect(outcome.length > 0, id).toBe(reached !== null);
      }
    }
  });
});

describe('the page of contradictions', () => {
  const groupsIn = (locale: 'ko' | 'en') => contradictionsPage(deskOf(publication, locale)).groups;

  test('shows every figure and everything told differently, with all sides and their pages', () => {
    const contested = groupsIn('ko').flatMap((group) => group.contested);
    expect(contested).toHaveLength(publication.contradictions.length + publication.discrepancies.length);
    for (const { sides, anchor } of contested) {
      expect(sides.length, anchor).toBeGreaterThan(1);
      for (const { sources } of sides) expect(sources.length, anchor).toBeGreaterThan(0);
    }
  });

  test('puts what is open before what is settled, and gives each its reason', () => {
    expect(groupsIn('en').map(({ id }) => id)).toEqual(['open', 'told', 'settled', 'told-settled']);
    for (const { id, contested } of groupsIn('en')) {
      for (const { anchor, why, decided } of contested) {
        expect(decided !== '', anchor).toBe(id.endsWith('settled'));
        expect(why !== '', anchor).toBe(id !== 'open');
      }
    }
  });

  test('marks the chosen side of a decided figure, and that side only', () => {
    const settled = groupsIn('en').find(({ id }) => id === 'settled')?.contested ?? [];
    expect(settled.map(({ sides }) => sides.filter(({ chosen }) => chosen).map(({ says }) => says))).toEqual(
      publication.contradictions.flatMap(({ indicator, decision }) =>
        decision === null
          ? []
          : [
              [
                deskOf(publication, 'en').value(
                  decision.value,
                  deskOf(publication, 'en').indicatorOf(indicator).unit,
                  'exact',
                ),
              ],
            ],
      ),
    );
  });

  test('is reached from the pledge and the indicator that a thing told differently bears on', () => {
    const desk = deskOf(publication, 'en');
    const anchors = new Set(groupsIn('en').flatMap(({ contested }) => contested.map(({ anchor }) => anchor)));
    const linked = (lines: readonly DiscrepancyLine[]): string[] => lines.map(({ href }) => href);
    for (const { id, pledge, indicator } of publication.discrepancies) {
      expect(anchors.has(`told-${id}`), id).toBe(true);
      const href = desk.link(`/contradictions/#told-${id}`);
      if (pledge !== null) expect(linked(pledgePage(desk, pledge).differing), id).toContain(href);
      if (indicator !== null) expect(linked(discrepancyLines(desk, { indicator })), id).toContain(href);
    }
  });
});

describe('the provinces', () => {
  test('are seventeen tiles on seventeen places', () => {
    const { tiles } = provincesPage(deskOf(publication, 'ko'));
    expect(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(17);
  });

  test('show what came to them, each figure published for them, and say which indicators have none', () => {
    for (const { area, came, observations, without, otherReports } of publication.provinces) {
      const page = provincePage(deskOf(publication, 'en'), area);
      expect(page.came, area).toHaveLength(came.length);
      expect(
        page.figures.flatMap(({ href, further }) => [href, ...further.map((other) => other.href)]),
        area,
      ).toHaveLength(observations.length);
      expect(page.without, area).toHaveLength(without.length);
      expect(page.otherReports?.table.rows.length ?? 0, area).toBe(otherReports.length);
    }
  });

  test('are as dark as much was found there, and dashed where nothing was', () => {
    for (const { name, count, level } of provincesPage(deskOf(publication, 'ko')).tiles) {
      expect(level === 0, name).toBe(number(count.replace('건', '')) === 0);
    }
    const { tiles } = provincesPage(deskOf(publication, 'en'));
    expect(tiles.find(({ href }) => href === '/en/provinces/KR-47/')?.spoken).toMatchInlineSnapshot(
      `"found here: 4; other figures reported: 17"`,
    );
  });

  test('never stand a part under the name of the whole: a closed factory is no supported one', () => {
    const cards = publication.provinces.flatMap(({ area }) => provincePage(deskOf(publication, 'en'), area).figures);
    const closed = cards.filter(({ name }) => /closed/i.test(name));
    expect(closed.length).toBeGreaterThan(0);
    for (const { programme, name, beside } of closed)
      expect([programme, name, ...beside].join()).not.toMatch(/support/i);
  });

  test('say of a report that is part of no indicator what, when, how much, of what kind, by whom and why', () => {
    for (const { area } of publication.provinces) {
      for (const row of provincePage(deskOf(publication, 'ko'), area).otherReports?.table.rows ?? []) {
        for (const { text } of row) expect(text, area).not.toBe('');
      }
    }
    const [first] = provincePage(deskOf(publication, 'en'), 'KR-27').otherReports?.table.rows ?? [];
    expect(first?.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Manufacturing AI centres · budget",
        "KRW 12 billion",
        "Electronic Times",
      ]
    `);
  });

  test('throw on a code that is none', () => {
    expect(() => provincePage(deskOf(publication, 'ko'), 'KR-99')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: unknown province: KR-99]`,
    );
  });
});
