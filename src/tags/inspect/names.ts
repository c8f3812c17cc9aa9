import type { XmlNode } from '../../xml/element.ts';
import { nearPrefixOf, prefixOf } from '../../xml/namespaces.ts';

/** Namespaces that the validator of the W3C does not know: what is wrong there it does not see. */
const beyond: ReadonlySet<string> = new Set(['podcast', 'psc', 'googleplay', 'spotify']);

/** An element as the vocabulary has it. */
export interface WireName {
  readonly name: string;
  /** The prefix of its namespace, `''` without one, nothing for a namespace that nobody here knows. */
  readonly prefix: string | undefined;
  readonly isBeyond: boolean;
}

/** The name of an element in the vocabulary, also where its namespace is nearly a known one. */
export function wireName({ name, namespace, rawName }: XmlNode, ofRoot: string): WireName {
  if (namespace === '' || namespace === ofRoot) return { name: rawName, prefix: '', isBeyond: false };
  const exact = prefixOf(namespace);
  if (exact !== undefined) return { name, prefix: exact, isBeyond: beyond.has(exact) };
  const near = nearPrefixOf(namespace);
  if (near === undefined) return { name: rawName, prefix: undefined, isBeyond: false };
  const local = rawName.slice(rawName.indexOf(':') + 1);
  return { name: `${near}:${local}`, prefix: near, isBeyond: beyond.has(near) };
}
