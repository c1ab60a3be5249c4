/** Reads BibTeX as its grammar is (BibTeXing, 1988): entries of a kind, a key and fields in balanced braces or bare words. */
export function readBibtex(text: string): { kind: string; key: string; fields: Record<string, string> }[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new SyntaxError(`expected ${pattern.source} at ${at}: ${text.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const value = (): string => {
    if (text[at] !== '{') return take(/\w+/);
    const from = at;
    let depth = 0;
    do {
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
      if (++at > text.length) throw new SyntaxError('a brace stays open');
    } while (depth > 0);
    return text.slice(from + 1, at - 1);
  };
  const entries = [];
  while (take(/\s*/) !== '' || at < text.length) {
    if (at >= text.length) break;
    const kind = take(/@(\w+)\{/);
    const key = take(/([^\s,{}#%~"'()=\\]+),\s*/);
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/(\w+)\s*=\s*/);
      fields[name] = value();
      take(/,\s*/);
    }
    at++;
    entries.push({ kind, key, fields });
  }
  return entries;
}
