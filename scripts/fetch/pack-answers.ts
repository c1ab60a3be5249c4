import { zipSync } from 'fflate';

/** The earliest time a zip can hold: the same answers give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs answers as received into a zip, numbered and named in the order they were asked for. */
export function packAnswers(answers: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const files = answers.map(({ name, bytes }, index) => {
    const extension = bytes[0] === '<'.charCodeAt(0) ? 'xml' : 'json';
    return [`${String(index + 1).padStart(3, '0')} ${name}.${extension}`, bytes] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}
