import type { ContentLink } from '../feed/content-link.ts';
import { attributeOf, each, textOf } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Tag } from './tag.ts';

export const contentLinks: Tag<readonly ContentLink[]> = {
  ...each<ContentLink>({
    name: 'podcast:contentLink',
    attributes: ['href'],
    parts: { text: '' },
    source: podcast('content-link'),
    write: ({ href, text }) => ({ name: 'podcast:contentLink', attributes: { href }, text }),
    read: (node) => ({ href: attributeOf(node, 'href') ?? '', text: textOf(node) }),
  }),
  takes: (node) => node.attributes.has('href'),
};
