import { FetchProblem } from './fetch-problem.ts';

export type Redact = (text: string) => string;

const MARK = '[key]';
/** A piece of a key this long is a leak too: services like to quote half of it. */
const WINDOW = 12;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const anyCase = (hex: string): string => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** Writes one character of a key as a pattern of every way it can stand in a URL, in JSON or in XML. */
function characterPattern(character: string): string {
  const code = character.charCodeAt(0);
  const hex = anyCase(code.toString(16).padStart(2, '0'));
  const ways = [escaped(character), `%(?:25)*${hex}`, `\\\\u00${hex}`, `&#(?:0*${code}|[xX]0*${hex});`];
  if (character === '/') ways.push('\\\\\\/');
  if (character === '+') ways.push(' ', '%(?:25)*20');
  return `(?:${ways.join('|')})`;
}

/**
 * Returns what of the base64 of a text stays the same whatever stands before and after it, for each of the three
 * alignments.
 */
function base64Cores(text: string): string[] {
  return [0, 1, 2].map((offset) => {
    const bytes = Buffer.from('\0'.repeat(offset) + text);
    const foreign = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(foreign, Math.floor((bytes.length * 8) / 6));
  });
}

/** Returns every written form of a key in which pieces of it are looked for. */
function formsOf(key: string): string[] {
  const once = encodeURIComponent(key);
  const encoded = [once, once.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), encodeURIComponent(once)];
  const base64 = [key, ...encoded].flatMap(base64Cores);
  const urlSafe = base64.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'));
  return [key, ...encoded, ...base64, ...urlSafe, ...base64.map(encodeURIComponent)];
}

/**
 * Returns a function that replaces every trace of the keys in a text: raw, percent-encoded once or more (any case, any
 * mixture), escaped for JSON or XML, base64 in any alignment and alphabet, and any piece of 12 characters of these.
 * Expects decoded keys. Everything this project prints, throws or stores about a request goes through it.
 */
export function redactor(keys: readonly string[]): Redact {
  const whole = keys.map((key) => new RegExp([...key].map(characterPattern).join(''), 'g'));
  const pieces = new Set<string>();
  for (const form of keys.flatMap(formsOf)) {
    for (let start = 0; start + WINDOW <= form.length; start += 1) pieces.add(form.slice(start, start + WINDOW));
  }
  return (text) => {
    if (keys.length === 0) return text;
    const swept = whole.reduce((result, pattern) => result.replace(pattern, MARK), text);
    let result = '';
    let copied = 0;
    for (let start = 0; start + WINDOW <= swept.length; start += 1) {
      if (!pieces.has(swept.slice(start, start + WINDOW))) continue;
      let end = start + WINDOW;
      while (end < swept.length && pieces.has(swept.slice(end - WINDOW + 1, end + 1))) end += 1;
      result += swept.slice(copied, start) + MARK;
      copied = end;
      start = end - 1;
    }
    return result + swept.slice(copied);
  };
}

/**
 * Returns a copy of an error and of its causes in which no key is left: message, advice, stack; other properties are
 * dropped.
 */
export function redactError(error: unknown, redact: Redact): FetchProblem {
  const problem = error instanceof FetchProblem ? error : null;
  const text = error instanceof Error ? error.message : String(error);
  const nested = error instanceof Error && error.cause !== undefined ? redactError(error.cause, redact) : undefined;
  const copy = new FetchProblem(
    redact(text),
    redact(problem?.advice ?? 'Nothing was changed. If it is not the disk, it is a fault of the program.'),
    { ...(problem && { again: problem.again, wait: problem.wait }), ...(nested && { cause: nested }) },
  );
  copy.stack = redact((error instanceof Error && error.stack) || copy.message);
  return copy;
}
