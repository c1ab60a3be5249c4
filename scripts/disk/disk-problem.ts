const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', 'Make room on it and run the command again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room in it and run the command again.'],
  EROFS: ['the disk can only be read', 'Run the command in a folder that can be written to.'],
  EACCES: ['this user may not write there', 'Give it the right to, or run the command as its owner.'],
  EPERM: ['this user may not write there', 'Give it the right to, or run the command as its owner.'],
  EIO: ['the disk does not answer', 'Look after the disk before anything else.'],
  EMFILE: ['too many files are open', 'Close other programs and run the command again.'],
};

/** Returns a fault of the disk as a sentence with what to do, or null when an error is none. */
export function diskProblem(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, path, dest } = at as NodeJS.ErrnoException & { dest?: string };
    const known = SENTENCES[code ?? ''];
    if (known) return `${dest ?? path ?? 'a file'} could not be written: ${known[0]}\n  → ${known[1]}`;
  }
  return null;
}
