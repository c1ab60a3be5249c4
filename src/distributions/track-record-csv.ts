import { messagesIn } from '../i18n/messages.ts';
import type { PastTarget } from '../model/pledge.ts';
import type { Publication } from '../model/publication.ts';
import { number, text } from './csv.ts';
import { csvFile, type DistributionFile } from './file.ts';
import { linkOf, lookupOf } from './lookup.ts';

/** Returns the ministry's earlier targets and how they ended, one a row, with the pages of both figures. */
export function trackRecordCsv(publication: Publication): DistributionFile {
  const lookup = lookupOf(publication);
  const urls = (reports: readonly string[]): string =>
    [...new Set(reports.map((id) => linkOf(lookup.report(id).page)))].filter((url) => url !== '').join(' ');
  return csvFile<PastTarget>(
    'track-record.csv',
    [
      text('target', ({ id }) => id),
      text('programme', ({ programme }) => programme),
      text('programme_ko', ({ programme }) => lookup.programme(programme).ko),
      text('programme_en', ({ programme }) => lookup.programme(programme).en),
      text('target_ko', ({ name }) => name.ko),
      text('target_en', ({ name }) => name.en),
      number('target_value', ({ value }) => value),
      text('unit', ({ unit }) => unit),
      text('unit_ko', ({ unit }) => lookup.unit(unit).ko),
      text('unit_en', ({ unit }) => lookup.unit(unit).en),
      text('target_due', ({ due }) => due),
      text('announced', ({ announced }) => announced),
      text('state', ({ state }) => state),
      text('state_ko', ({ state }) => messagesIn('ko').terms.pastStates[state]),
      text('state_en', ({ state }) => messagesIn('en').terms.pastStates[state]),
      text('reached_period', ({ reached }) => reached?.period ?? null),
      number('reached_value', ({ reached }) => reached?.value ?? null),
      text('reached_source_urls', ({ reached }) => urls(reached?.reports ?? [])),
      text('target_source_urls', ({ statements }) => urls(statements)),
      text('indicator', ({ indicator }) => indicator),
      text('note_ko', ({ note }) => note.ko),
      text('note_en', ({ note }) => note.en),
    ],
    publication.trackRecord,
  );
}
