import type { Messages } from '../messages.ts';

/** Words of the data page about what to take, how to read it by program, and what one can rely on. */
export const takeaway: Messages['takeaway'] = {
  wanted: 'What most people want',
  mixed:
    'Years, quarters, months and running totals from January share a file. The column period_type tells them apart, and measure tells a value of the period from a running total. Never add periods of different kinds.',
  recipes: 'Read it in five lines',
  recipesLead:
    'All of these do the same: they take the yearly national figures of the exports of SMEs. Programs read the CSV files in the folder plain.',
  excel: (file) => [
    `Open ${file} with a double click.`,
    'Select the heading row and choose Data → Filter.',
    'In the column indicator keep only sme-exports.',
    'Keep year in period_type, KR in area and the blanks in breakdown.',
    'Read value and unit, and take the source of the same row with you.',
  ],
  promise: 'What changes and what never does',
  promises: [
    'Addresses of files and names of columns stay. A new column goes where its meaning belongs: read columns by name, not by place.',
    'Names of indicators, pledges, reports and steps stay as long as they mean the same.',
    'Values, statuses and verdicts change when something new is published. The file of revisions keeps both values.',
    'The column as_of and manifest.json say of which day the files are. The same edition has the same bytes whenever it is made.',
    'A release below /data/releases/ never changes once it is out. latest.json names the newest.',
    'Periods are written 2024-A1, 2025-H1, 2024-Q3, 2026-M01, 2025-M12-D17: no spreadsheet turns them into dates.',
  ],
  terms: 'Terms of use',
  feeds: 'Feeds and calendar',
  calendar: 'Calendar of what is due (iCalendar)',
  calendarLead: 'Adds to a calendar what the government itself has named a date for.',
  more: 'All other files',
};
