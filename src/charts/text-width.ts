/**
 * Widths in em of Pretendard SemiBold, the widest weight in a chart, by kind of character. Plot would count a
 * Hangul syllable as a Latin e. Systems without Pretendard show wider Hangul, hence 0.92 and not its own 0.864.
 */
function emOf(character: string): number {
  if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7ff\uff00-\uffef]/.test(character)) return 0.92;
  if (/[0-9~−+<>=]/.test(character)) return 0.64;
  if (/[mwMW%@]/.test(character)) return 0.93;
  if (/[A-Z&]/.test(character)) return 0.7;
  if (/[ijlI.,:;'|!·()[\]/ \u00a0-]/.test(character)) return 0.3;
  if (/[frt]/.test(character)) return 0.4;
  if (/[bdghnopqu]/.test(character)) return 0.62;
  if (/[a-z]/.test(character)) return 0.58;
  return 0.9;
}

/** Returns the width of a line of text in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + emOf(character), 0) * size;
}

/** A blank that ends a line: none within a Korean number (3조 5,000억 원), which is read as one word. */
const BREAK = /(?<![만억조](?= [\d원])) /;

/** Breaks text at spaces into lines no wider than `width`; a single longer word or number stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAK)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
