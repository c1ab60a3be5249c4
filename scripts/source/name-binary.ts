/** What a file that is no table gives itself away by: its first bytes, and what to do about it. */
const SIGNATURES: ReadonlyArray<readonly [bytes: string, what: string, todo: string]> = [
  ['%PDF', 'a PDF document', 'Ask the publisher for the table as CSV or XLSX.'],
  ['\u0089PNG', 'a picture', 'Ask the publisher for the table as CSV or XLSX.'],
  ['7z\u00bc\u00af', 'a 7z archive', 'Unpack it and inspect what is inside.'],
  ['Rar!', 'a RAR archive', 'Unpack it and inspect what is inside.'],
  ['HWP Document File', 'a Hangul document (.hwp)', 'Ask the publisher for the table as CSV or XLSX.'],
];
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const inWide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');

export interface NamedBinary {
  readonly what: string;
  readonly todo: string;
}

/** Names a file that no reader of text or workbooks can read, by its bytes; null when it may be one. */
export function nameBinary(bytes: Buffer): NamedBinary | null {
  const start = bytes.toString('latin1', 0, 64);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return { what: known[1], todo: known[2] };
  if (!start.startsWith(COMPOUND)) return null;
  const all = bytes.toString('latin1');
  if (all.includes(inWide('EncryptedPackage')))
    return { what: 'a workbook locked with a password', todo: 'Open it with the password and save it without one.' };
  if (all.includes('HWP Document File') || all.includes(inWide('FileHeader')))
    return { what: 'a Hangul document (.hwp)', todo: 'Ask the publisher for the table as CSV or XLSX.' };
  return {
    what: 'an old Excel workbook (.xls)',
    todo: 'Open it in Excel or LibreOffice, save it as .xlsx or as CSV UTF-8, and record where it came from.',
  };
}
