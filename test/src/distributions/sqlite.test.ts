import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteOf, sqlName } from '../../../src/distributions/sqlite.ts';
import { VIEWS } from '../../../src/distributions/sqlite-views.ts';
import { tablesOf } from '../../../src/distributions/tables/tables-of.ts';
import { publication } from './publication.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
let database: DatabaseSync;
beforeAll(() => {
  writeFileSync(join(folder, 'tables.sqlite'), sqliteOf(publication));
  database = new DatabaseSync(join(folder, 'tables.sqlite'), { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

describe('the database', () => {
  it('holds every table with its rows and columns', () => {
    for (const table of tablesOf(publication)) {
      const rows = database.prepare(`SELECT * FROM ${sqlName(table)}`).all();
      expect([table.name, rows.length]).toEqual([table.name, table.rows.length]);
      if (rows[0]) expect(Object.keys(rows[0])).toEqual(table.columns.map(({ name }) => name));
    }
  });

  it('keeps numbers as numbers, and text as it was, formula or not', () => {
    expect(
      database.prepare("SELECT typeof(value) AS type, value FROM observations WHERE period = '2016-A1'").get(),
    ).toEqual({ type: 'real', value: 99500 });
    expect(database.prepare("SELECT note FROM reports WHERE report = 'r2'").get()).toEqual({
      note: '=HYPERLINK("x")',
    });
  });

  it('takes every table and column name without quotes', () => {
    for (const { columns, ...table } of tablesOf(publication)) {
      const names = columns.map(({ name }) => name).join(', ');
      expect(() => database.prepare(`SELECT ${names} FROM ${sqlName(table)}`)).not.toThrow();
    }
  });

  it.each(Object.keys(VIEWS))('answers %s', (view) => {
    expect(() => database.prepare(`SELECT * FROM ${view}`).all()).not.toThrow();
  });

  it('tells the latest figure of an indicator and what is new since a day', () => {
    expect(database.prepare('SELECT indicator, period, value FROM latest_figures').all()).toEqual([
      { indicator: 'sme-exports', period: '2024-A1', value: 111000 },
    ]);
    expect(database.prepare("SELECT id, known FROM news WHERE known > '2026-01-01'").all()).toEqual([
      { id: 'sme-exports', known: '2026-01-28' },
    ]);
  });

  it('says what it is, of which day and on what terms', () => {
    const rows = database.prepare('SELECT what, en FROM about').all();
    expect(rows.map(({ what }) => what)).toEqual(['title', 'as_of', 'terms', 'cite']);
    expect(rows[1]).toEqual({ what: 'as_of', en: '2026-11-22' });
    expect(rows[2]?.['en']).toContain('CC BY 4.0');
  });

  it('has the same bytes again', () => {
    expect(Buffer.from(sqliteOf(publication)).equals(Buffer.from(sqliteOf(structuredClone(publication))))).toBe(true);
  });
});
