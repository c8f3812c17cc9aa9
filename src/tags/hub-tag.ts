import { attributeOf, own } from './shapes.ts';
import type { Tag } from './tag.ts';

/** WebSub hubs of a feed, each in an element of its own. */
export const hubs: Tag<readonly string[]> = own({
  elements: ['atom:link'],
  attributes: ['rel', 'href'],
  marker: 'rel',
  source: 'https://www.w3.org/TR/websub/',
  each: true,
  value: '@href',
  write: (addresses) => addresses.map((href) => ({ name: 'atom:link', attributes: { rel: 'hub', href } })),
  // One that says more, such as a type, is kept as it is.
  takes: (node) =>
    attributeOf(node, 'rel') === 'hub' &&
    [...node.attributes.keys()].every((name) => /^(?:rel|href|xmlns(?::.*)?)$/.test(name)),
  read(nodes, note) {
    const addresses = nodes.flatMap((node) => attributeOf(node, 'href') ?? []);
    if (addresses.length < nodes.length) note({ rule: 'show-hub-invalid', unread: true });
    return addresses.length > 0 ? addresses : undefined;
  },
});
