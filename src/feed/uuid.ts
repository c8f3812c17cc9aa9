import { createHash } from 'node:crypto';

/** The namespace of `podcast:guid`, from the tag's page in the Podcasting 2.0 namespace. */
const podcastNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** A UUID of version 5 (RFC 9562 section 5.5): the same for the same namespace UUID and name. */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash('sha1');
  hash.update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name, 'utf8');
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Has this the form of a UUID, of any version and in any case? */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}

/**
 * The `podcast:guid` of a show from the first address of its feed: without scheme and trailing slashes, else
 * as written. A show keeps it for life, also when the feed moves.
 */
export function podcastGuid(feedUrl: string): string {
  const address = feedUrl.replace(/^(?:https?|feed):\/\//i, '');
  let end = address.length;
  while (address[end - 1] === '/') end--;
  return uuidV5(podcastNamespace, address.slice(0, end));
}
