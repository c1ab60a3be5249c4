import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/distributions/write-calendar.ts';
import { readPublication } from '../../../src/door/read-publication.ts';
import { LOCALES } from '../../../src/model/text.ts';
import { deskOf } from '../../../src/page-model/desk.ts';
import { comingCalendar } from '../../../src/page-model/parts/coming-calendar.ts';

const publication = readPublication(resolve('data/published'));
const event = {
  id: 'a',
  day: '2026-12-31',
  summary: '쉼표, 그리고; 줄\\',
  description: 'one\ntwo',
  address: 'https://ladder.example/pledges/a/',
};
const calendarOf = (events: readonly (typeof event)[]): string =>
  writeCalendar({ name: 'n', description: 'd', asOf: '2026-11-26', events });

/** Rules of RFC 5545 that a whole file must keep: what they say, and what breaks them. */
const RULES: readonly (readonly [rule: string, broken: (ics: string) => readonly unknown[]])[] = [
  ['3.1: every line ends with CRLF', (ics) => ics.replaceAll('\r\n', '').match(/[\r\n]/g) ?? []],
  ['3.1: no line is longer than 75 octets', (ics) => ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)],
  ['3.1: a folded line keeps its characters whole', (ics) => ics.match(/\uFFFD/g) ?? []],
  [
    '3.4: one calendar, opened and closed',
    (ics) => (/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/.test(ics) ? [] : [ics]),
  ],
  [
    '3.6: it has a version and a product',
    (ics) => (/VERSION:2.0\r\n/.test(ics) && /PRODID:.+\r\n/.test(ics) ? [] : [ics]),
  ],
  [
    '3.6.1: every event has UID, DTSTAMP and DTSTART once',
    (ics) =>
      eventsIn(ics).filter(
        (text) => !['UID:', 'DTSTAMP:', 'DTSTART;'].every((name) => text.split(`\r\n${name}`).length === 2),
      ),
  ],
  ['3.8.4.7: no two events share a UID', (ics) => repeated(ics.match(/^UID:.*$/gm) ?? [])],
  [
    '3.8.2.2: the end of a day is the day after it',
    (ics) => eventsIn(ics).filter((text) => dayIn(text, 'DTEND') <= dayIn(text, 'DTSTART')),
  ],
  [
    '3.3.11: text has no bare comma or semicolon',
    (ics) => unfolded(ics).match(/^(SUMMARY|DESCRIPTION):.*(?<!\\)[,;]/gm) ?? [],
  ],
];

const unfolded = (ics: string): string => ics.replaceAll('\r\n ', '');
const eventsIn = (ics: string): string[] => unfolded(ics).split('BEGIN:VEVENT').slice(1);
const dayIn = (text: string, name: string): string => new RegExp(`${name};VALUE=DATE:(\\d{8})`).exec(text)?.[1] ?? '';
const repeated = (items: readonly string[]): string[] => items.filter((item, at) => items.indexOf(item) !== at);

describe('writeCalendar', () => {
  it.each(RULES)('keeps %s', (_, broken) => {
    for (const locale of LOCALES)
      expect(broken(writeCalendar(comingCalendar(deskOf(publication, locale), 'https://ladder.example/')))).toEqual([]);
    expect(broken(calendarOf([event]))).toEqual([]);
  });

  it('writes a day that is due', () => {
    expect(calendarOf([event]).replaceAll('\r', '')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Growth Ladder 2030//what is due//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      X-WR-CALNAME:n
      X-WR-CALDESC:d
      BEGIN:VEVENT
      UID:a@growth-ladder-2030
      DTSTAMP:20261126T000000Z
      DTSTART;VALUE=DATE:20261231
      DTEND;VALUE=DATE:20270101
      SUMMARY:쉼표\\, 그리고\\; 줄\\\\
      DESCRIPTION:one\\ntwo
      URL:https://ladder.example/pledges/a/
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('holds everything that is still to come, and nothing that was seen', () => {
    const due = publication.expected.filter(({ state }) => state === 'due');
    expect(due.length).toBeGreaterThan(0);
    expect(comingCalendar(deskOf(publication, 'ko')).events.map(({ id }) => id)).toEqual(due.map(({ id }) => id));
  });
});
