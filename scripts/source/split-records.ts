import { UnreadableFile, type Fault } from './record.ts';

/** Longest record that is read, in characters: a line without end ends in a message, not in the memory. */
export const LONGEST_RECORD = 1 << 20;

export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** Some records of a file, cells as written, and the faults of single ones by their index in the batch. */
export interface SplitBatch {
  readonly rows: string[][];
  readonly faults: ReadonlyMap<number, Fault>;
}

const CR = 13;
const RECEIVE_AGAIN = 'Receive the file again; it may have been cut off or written without escaping its quotes.';

/**
 * Splits delimited text into records, strictly after RFC 4180, line ends LF, CRLF or CR. Every character of a cell
 * stays. Text after a closing quote, a quote inside a cell that has none around it and a stray carriage return are
 * faults of their record. An unclosed quote, and a record longer than `LONGEST_RECORD`, end the reading with `UnreadableFile`: no later record
 * could be trusted to begin where it seems to.
 *
 * PapaParse, which the tests compare it with, drops blanks after a closing quote, reads on past text after one and
 * swallows the rest of the file after a quote that never closes; none of it can be told from its result.
 */
export async function* splitRecords(chunks: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<SplitBatch> {
  const splitter = new Splitter(dialect);
  for await (const chunk of chunks) {
    const batch = splitter.take(chunk);
    if (batch.rows.length > 0) yield batch;
    if (splitter.broken) throw splitter.broken;
  }
  const batch = splitter.end();
  if (batch.rows.length > 0) yield batch;
  if (splitter.broken) throw splitter.broken;
}

class Splitter {
  /** Why no further record can be split; the ones before are given out first. */
  broken: UnreadableFile | null = null;
  readonly #delimiter: string;
  readonly #quote: string;
  #lineEnd: '\n' | '\r' | null = null;
  #rest = '';
  #done = 0;
  #text = '';
  #last = false;
  #rows: string[][] = [];
  #faults = new Map<number, Fault>();

  constructor({ delimiter, quote }: Dialect) {
    this.#delimiter = delimiter;
    this.#quote = quote;
  }

  take(chunk: string): SplitBatch {
    const text = this.#rest + chunk;
    this.#lineEnd ??= text.includes('\n') ? '\n' : null;
    if (this.#lineEnd === null && text.length > LONGEST_RECORD && text.includes('\r')) this.#lineEnd = '\r';
    return this.#lineEnd === null ? this.#keep(text, 0) : this.#split(text, false);
  }

  end(): SplitBatch {
    this.#lineEnd ??= this.#rest.includes('\r') ? '\r' : '\n';
    return this.#split(this.#rest, true);
  }

  #keep(text: string, end: number): SplitBatch {
    if (text.length - end > LONGEST_RECORD) {
      this.broken ??= new UnreadableFile({
        record: this.#done + this.#rows.length + 1,
        expected: `a record of at most ${LONGEST_RECORD.toLocaleString('en')} characters`,
        got: 'a longer one',
        todo: 'Look for a quote that is never closed, or for a file without line ends.',
      });
    }
    const batch = { rows: this.#rows, faults: this.#faults };
    this.#rest = text.slice(end);
    this.#done += this.#rows.length;
    this.#rows = [];
    this.#faults = new Map();
    return batch;
  }

  #split(text: string, last: boolean): SplitBatch {
    const lineEnd = this.#lineEnd as string;
    const watchful = lineEnd === '\n' && text.includes('\r');
    this.#text = text;
    this.#last = last;
    let start = 0;
    let nextQuote = text.indexOf(this.#quote);
    while (start < text.length) {
      const found = text.indexOf(lineEnd, start);
      if (found < 0 && !last) break;
      const stop = found < 0 ? text.length : found;
      if (nextQuote >= 0 && nextQuote < start) nextQuote = text.indexOf(this.#quote, start);
      if (nextQuote >= 0 && nextQuote < stop) {
        const end = this.#splitQuoted(start);
        if (end === null) break;
        start = end;
      } else {
        const line = text.slice(start, this.#lineStop(start, stop));
        this.#rows.push(line.split(this.#delimiter));
        if (watchful && line.includes('\r'))
          this.#faults.set(this.#rows.length - 1, { problem: 'stray-carriage-return', text: line });
        start = stop + 1;
      }
    }
    return this.#keep(text, Math.min(start, text.length));
  }

  /** Returns where a line ends that stops at its line feed: before the carriage return of CRLF. */
  #lineStop(start: number, stop: number): number {
    return this.#lineEnd === '\n' && stop > start && this.#text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
  }

  /** Splits the record at `start`, which has a quote in it. Returns where the next one begins; null when this one goes on. */
  #splitQuoted(start: number): number | null {
    const text = this.#text;
    const quote = this.#quote;
    const cells: string[] = [];
    let fault: Fault | null = null;
    for (let at = start; ;) {
      let cell = '';
      const quoted = text.startsWith(quote, at);
      if (quoted) {
        const close = this.#findClosing(at);
        if (close === null) return null;
        cell = text.slice(at + 1, close);
        if (cell.includes(quote)) cell = cell.replaceAll(quote + quote, quote);
        at = close + 1;
      }
      const found = text.indexOf(this.#lineEnd as string, at);
      const delimiter = text.indexOf(this.#delimiter, at);
      const ends = delimiter < 0 || (found >= 0 && found < delimiter);
      if (ends && found < 0 && !this.#last) return null;
      const stop = found < 0 ? text.length : found;
      const until = ends ? this.#lineStop(at, stop) : delimiter;
      if (until > at) {
        const more = text.slice(at, until);
        if (quoted) fault ??= { problem: 'text-after-closing-quote', text: more };
        else if (more.includes(quote)) fault ??= { problem: 'bare-quote', text: more };
        cell += more;
      }
      cells.push(cell);
      if (ends) {
        if (fault) this.#faults.set(this.#rows.length, fault);
        this.#rows.push(cells);
        return stop + 1;
      }
      at = delimiter + 1;
    }
  }

  /** Returns where the quote opened at `open` closes; null when the text so far does not tell. */
  #findClosing(open: number): number | null {
    const text = this.#text;
    const quote = this.#quote;
    let close = text.indexOf(quote, open + 1);
    while (close >= 0 && text.startsWith(quote, close + 1)) close = text.indexOf(quote, close + 2);
    if (close >= 0 && (close + 1 < text.length || this.#last)) return close;
    if (!this.#last) return null;
    this.broken = new UnreadableFile({
      record: this.#done + this.#rows.length + 1,
      expected: 'a closing quote before the end of the file',
      got: 'none',
      todo: RECEIVE_AGAIN,
    });
    return null;
  }
}
