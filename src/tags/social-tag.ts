import type { SocialInteract } from '../feed/social.ts';
import { attributeOf, attributes, each, given } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Attributed, Tag } from './tag.ts';

const whole = /^[+-]?\d{1,9}$/;

const isPriority = (node: Attributed): boolean => whole.test(attributeOf(node, 'priority') ?? '0');

export const social: Tag<readonly SocialInteract[]> = {
  ...each<SocialInteract>({
    name: 'podcast:socialInteract',
    attributes: ['protocol', 'uri', 'accountId', 'accountUrl', 'priority'],
    source: podcast('social-interact'),
    write: ({ protocol, uri, accountId, accountUrl, priority }) => ({
      name: 'podcast:socialInteract',
      attributes: attributes({ protocol, uri, accountId, accountUrl, priority }),
    }),
    read(node) {
      const [uri, accountId, accountUrl] = ['uri', 'accountId', 'accountUrl'].map((key) =>
        attributeOf(node, key),
      );
      const priority = attributeOf(node, 'priority');
      return given({
        protocol: attributeOf(node, 'protocol') ?? '',
        uri,
        accountId,
        accountUrl,
        priority: priority === undefined ? undefined : Number(priority),
      });
    },
  }),
  takes: isPriority,
};
