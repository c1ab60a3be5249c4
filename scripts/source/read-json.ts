import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { UnreadableFile, type Fault, type RecordBatch } from './record.ts';
import { recordShaper, type NamedRow } from './shape-rows.ts';
import { LONGEST_RECORD } from './split-records.ts';

type Token = Parameters<Tokenizer['onToken']>[0];

/** Hands on the digits of a number instead of the number: 31710.0 stays so, and a long code loses nothing. */
class DigitTokenizer extends Tokenizer {
  override parseNumber(digits: string): number {
    return digits as unknown as number;
  }
}

/** Handed to the tokenizer at once: a fault ends the reading soon after it. */
const PIECE = 1 << 12;
/** Deepest nesting that is read: a table has no such depth, and a file made to exhaust a reader has. */
const DEEPEST = 200;

interface Container {
  readonly kind: 'object' | 'array';
  key: string | null;
}

interface Row {
  readonly fields: Map<string, string>;
  fault: Fault | null;
}

/** Picks the rows out of a stream of tokens. The grammar is watched by the token parser beside it. */
class RowPicker {
  readonly #take: (row: NamedRow) => void;
  found = false;
  /** The first plain fields of the outermost object: where services put their error messages. */
  readonly outer: string[] = [];
  readonly #rowsAt: readonly string[];
  readonly #stack: Container[] = [];
  #row: Row | null = null;
  #expectsKey = false;

  constructor(rowsAt: readonly string[], take: (row: NamedRow) => void) {
    this.#take = take;
    this.#rowsAt = rowsAt;
  }

  take({ token, value }: Token): void {
    const top = this.#stack.at(-1);
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET: {
        const kind = token === TokenType.LEFT_BRACE ? 'object' : 'array';
        if (this.#row) {
          if (this.#stack.length === this.#rowsAt.length + 2) this.#row.fields.set(top?.key ?? '', '');
          this.#row.fault ??= { problem: 'nested-value', text: `${top?.key}: ${kind === 'object' ? '{…}' : '[…]'}` };
        } else if (this.#inRows()) {
          this.#row = { fields: new Map(), fault: kind === 'object' ? null : { problem: 'nested-value', text: '[…]' } };
        }
        if (this.#stack.length >= DEEPEST) throw new RangeError(`values nested more than ${DEEPEST} deep`);
        this.#stack.push({ kind, key: null });
        this.#expectsKey = kind === 'object';
        if (this.#inRows()) this.found = true;
        return;
      }
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.#stack.pop();
        if (this.#row && this.#inRows()) {
          this.#take(this.#row);
          this.#row = null;
        }
        return;
      case TokenType.COMMA:
        this.#expectsKey = top?.kind === 'object';
        return;
      case TokenType.COLON:
        return;
      default:
        if (top?.kind === 'object' && this.#expectsKey) {
          top.key = String(value);
          this.#expectsKey = false;
        } else this.#scalar(top, value === null ? '' : String(value));
    }
  }

  #scalar(top: Container | undefined, text: string): void {
    if (this.#row) {
      if (this.#stack.length !== this.#rowsAt.length + 2 || top?.kind !== 'object') return;
      const key = top.key as string;
      if (this.#row.fields.has(key)) this.#row.fault ??= { problem: 'repeated-field', text: key };
      this.#row.fields.set(key, text);
    } else if (this.#inRows()) {
      this.#take({ fields: new Map(), fault: { problem: 'nested-value', text } });
    } else if (this.#stack.length === 1 && top?.key && this.outer.length < 5) this.outer.push(`${top.key}: ${text}`);
  }

  #inRows(): boolean {
    const depth = this.#rowsAt.length;
    return (
      this.#stack.length === depth + 1 &&
      this.#stack[depth]?.kind === 'array' &&
      this.#rowsAt.every((key, i) => this.#stack[i]?.kind === 'object' && this.#stack[i]?.key === key)
    );
  }
}

/** Says in words where JSON stopped being JSON: the parsers speak of bytes and states. */
function explain(error: Error): string {
  if (error instanceof RangeError) return error.message;
  const position = /absolute position "(\d+)"/.exec(error.message)?.[1];
  if (position !== undefined) return `something else at byte ${(Number(position) + 1).toLocaleString('en')}`;
  return error.message.includes('ENDED') ? 'more text after its end' : 'a value or sign where none can stand';
}

/**
 * Parses JSON text into records: the objects of the array at `rowsAt`, every value as its text, null as an empty
 * cell. The fields of the first object are the header; an object with other fields is ragged. Yields the header
 * first, then batches. Throws `UnreadableFile` on faulty JSON and when there is no such array.
 */
export async function* parseJson(
  chunks: AsyncIterable<string>,
  rowsAt: readonly string[],
): AsyncGenerator<readonly string[] | RecordBatch> {
  const tokenizer = new DigitTokenizer();
  // No path is of interest and nothing is kept: the token parser only watches the grammar.
  const grammar = new TokenParser({ paths: [], keepStack: false });
  const shaper = recordShaper();
  const picker = new RowPicker(rowsAt, shaper.take);
  let broken: Error | null = null;
  let quiet = 0;
  const fail = (error: Error): void => {
    broken ??= error;
  };
  tokenizer.onError = fail;
  grammar.onError = fail;
  grammar.onValue = () => undefined;
  tokenizer.onToken = (token) => {
    quiet = 0;
    grammar.write(token);
    if (broken) return;
    try {
      picker.take(token);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fail(error);
    }
  };
  const unreadable = (got: string): UnreadableFile =>
    new UnreadableFile(
      {
        record: shaper.count + 1,
        expected: 'JSON',
        got,
        todo: 'Receive the file again; it may have been cut off, or be a page or a script instead of JSON.',
      },
      { cause: broken },
    );

  for await (const chunk of chunks) {
    quiet += chunk.length;
    for (let at = 0; at < chunk.length; at += PIECE) {
      if (broken) break;
      const piece = chunk.slice(at, at + PIECE);
      if (!tokenizer.isEnded || piece.trim() !== '') tokenizer.write(piece);
    }
    if (broken) throw unreadable(explain(broken));
    if (quiet > LONGEST_RECORD)
      throw unreadable(`a value of more than ${LONGEST_RECORD.toLocaleString('en')} characters`);
    yield* shaper.batches(false);
  }
  if (!grammar.isEnded) throw unreadable('the end of the file inside a value');
  if (!picker.found) {
    throw new UnreadableFile({
      record: null,
      expected: `an array of rows at ${['$', ...rowsAt].join('.')}`,
      got: picker.outer.length > 0 ? `an object that says ${picker.outer.join(', ')}` : 'no such array',
      todo: 'Receive the file again; a service that has no data or refuses answers with a message instead of rows.',
    });
  }
  yield* shaper.batches(true);
}
