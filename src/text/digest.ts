import { createHash } from 'node:crypto';

/** A short name for some content: equal contents have equal ones, and others do not in practice (72 bits). */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64').slice(0, 12);
}
