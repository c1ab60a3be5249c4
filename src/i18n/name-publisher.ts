import type { Lookup } from '../door/lookup.ts';
import type { Dataset } from '../model/publication.ts';
import type { SourcePage } from '../model/report.ts';
import type { Text } from '../model/text.ts';
import { messagesIn } from './messages.ts';

/** Names who speaks on a page: its publisher, and where it is a copy or a quotation, who passes it on. */
export function namePublisher(
  { publisher, carrier, kind }: Pick<SourcePage, 'publisher' | 'carrier' | 'kind'>,
  { publisherOf }: Pick<Lookup, 'publisherOf'>,
): Text {
  const who = publisherOf(publisher);
  if (carrier === null) return { ko: who.ko, en: who.en };
  const by = publisherOf(carrier);
  return {
    ko: messagesIn('ko').cite.passedOn[kind](who.ko, by.ko),
    en: messagesIn('en').cite.passedOn[kind](who.en, by.en),
  };
}

/** Names who published a dataset; where a public copy of it was read, as a copy. */
export function nameIssuer({ publisher, publicCopy }: Pick<Dataset, 'publisher' | 'publicCopy'>): Text {
  if (publicCopy === null) return publisher;
  return {
    ko: messagesIn('ko').cite.publicCopy(publisher.ko),
    en: messagesIn('en').cite.publicCopy(publisher.en),
  };
}
