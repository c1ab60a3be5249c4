/** Something that is due on a day. */
export interface CalendarEvent {
  /** The same for the same event in every build. */
  readonly id: string;
  /** The day, `2026-12-31`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** The day the calendar was made for. */
  readonly asOf: string;
  readonly events: readonly CalendarEvent[];
}

/** Text of RFC 5545, 3.3.11: commas, semicolons, backslashes and line ends are escaped. */
const escape = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const LONGEST = 75;

/** Folds a line so that no part is longer than 75 octets and no character is cut (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, length] = ['', 0];
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (length + octets > LONGEST) {
      parts.push(part);
      [part, length] = [' ', 1];
    }
    part += sign;
    length += octets;
  }
  return [...parts, part].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Writes days as an iCalendar file (RFC 5545): whole-day events that keep nobody busy. */
export function writeCalendar({ name, description, asOf, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Growth Ladder 2030//what is due//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    `X-WR-CALDESC:${escape(description)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@growth-ladder-2030`,
      `DTSTAMP:${compact(asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.day))}`,
      `SUMMARY:${escape(event.summary)}`,
      `DESCRIPTION:${escape(event.description)}`,
      `URL:${event.address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
