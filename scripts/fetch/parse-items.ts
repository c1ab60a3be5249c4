import { SaxesParser } from 'saxes';

export interface ParsedItems {
  /** Text of each element that has no child and stands outside an item, by its name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Each `<item>` as name to text, trimmed. */
  readonly items: readonly Readonly<Record<string, string>>[];
}

/**
 * Parses the XML of a data.go.kr service: a header of single values and a list of `<item>`. Throws on XML that is not
 * well formed (an answer cut off, a page of HTML) and on every entity but the five of XML itself, so that none can grow.
 */
export function parseItems(xml: string): ParsedItems {
  const fields = new Map<string, string>();
  const items: Record<string, string>[] = [];
  let item: Record<string, string> | null = null;
  let text = '';
  let leaf = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const append = (part: string): void => {
    text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('opentag', (tag) => {
    if (tag.name === 'item') item = Object.create(null) as Record<string, string>;
    text = '';
    leaf = true;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === 'item') {
      if (item && Object.keys(item).length > 0) items.push(item);
      item = null;
    } else if (leaf && item) item[tag.name] = text.trim();
    else if (leaf) fields.set(tag.name, text.trim());
    leaf = false;
  });
  parser.write(xml).close();
  return { fields, items };
}
