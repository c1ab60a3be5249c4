import { createHash } from 'node:crypto';

/** Returns the SHA-256 of a file's bytes in hexadecimal digits. */
export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
