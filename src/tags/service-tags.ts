import type { Chat, Podping, ServiceBlock } from '../feed/feed.ts';
import { attributeOf, attributes, each, given, own, textOf } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Tag } from './tag.ts';

/* Tags that speak to services beside the apps. */

export const serviceBlocks: Tag<readonly ServiceBlock[]> = {
  ...each<ServiceBlock>({
    name: 'podcast:block',
    attributes: ['id'],
    parts: { blocked: '', service: '@id' },
    source: podcast('block'),
    write: ({ service, blocked }) => ({
      name: 'podcast:block',
      attributes: attributes({ id: service }),
      text: blocked === undefined ? '' : blocked ? 'yes' : 'no',
    }),
    read(node) {
      const word = textOf(node).toLowerCase();
      return given({
        service: attributeOf(node, 'id'),
        blocked: word === 'yes' ? true : word === 'no' ? false : undefined,
      });
    },
  }),
  value: '@id',
};

export const chat: Tag<Chat> = own({
  elements: ['podcast:chat'],
  attributes: ['server', 'protocol', 'accountId', 'space'],
  source: podcast('chat'),
  write: ({ server, protocol, accountId, space }) => [
    { name: 'podcast:chat', attributes: attributes({ server, protocol, accountId, space }) },
  ],
  read([node]) {
    if (!node) return undefined;
    const [server, protocol, accountId, space] = ['server', 'protocol', 'accountId', 'space'].map((key) =>
      attributeOf(node, key),
    );
    return given({ server, protocol, accountId, space });
  },
});

const hiveAccount = 'podcast:hiveAccount';

export const podping: Tag<Podping> = own({
  elements: ['podcast:podping'],
  attributes: ['usesPodping'],
  inside: {
    hiveAccounts: {
      element: hiveAccount,
      each: true,
      value: '@account',
      attributes: ['account'],
      marker: 'account',
    },
  },
  source: podcast('podping'),
  write: ({ usesPodping, hiveAccounts = [] }) => [
    {
      name: 'podcast:podping',
      attributes: attributes({ usesPodping: usesPodping === undefined ? undefined : String(usesPodping) }),
      ...(hiveAccounts.length > 0
        ? { children: hiveAccounts.map((account) => ({ name: hiveAccount, attributes: { account } })) }
        : {}),
    },
  ],
  read([node]) {
    if (!node) return undefined;
    const word = attributeOf(node, 'usesPodping')?.toLowerCase();
    const accounts = node.children
      .filter(({ name }) => name === hiveAccount)
      .map((child) => attributeOf(child, 'account') ?? '');
    return given({
      usesPodping: word === 'true' ? true : word === 'false' ? false : undefined,
      hiveAccounts: accounts.length > 0 ? accounts : undefined,
    });
  },
});
