import { createHash } from 'node:crypto';

/** A short name for what a page shows. */
export function hashOf(value: object): string {
  return hashOfBytes(JSON.stringify(value));
}

export function hashOfBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
