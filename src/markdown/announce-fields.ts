import type { Show } from '../feed/feed.ts';
import { field, mapping, oneOrMore, text } from './fields.ts';
import { addressOf, entriesOf, given, listOf, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

export const hub = () =>
  field(
    oneOrMore(text(), 'an address, or a list of them'),
    'WebSub hub that tells apps of new episodes; podfeed announce tells the hub.',
    'https://pubsubhubbub.appspot.com/',
  );

const podping = mapping(
  {
    url: field(text(), 'Address of the service that takes the message.', 'https://podping.cloud/'),
    token: field(
      text(),
      'Name of the environment variable that holds your token; never the token itself.',
      'PODPING_TOKEN',
    ),
  },
  'a mapping with url and token',
);

export const announce = () =>
  field(
    mapping(
      { podping: field(podping, 'Podping, which tells apps and directories.') },
      'a mapping with podping',
    ),
    'Whom podfeed announce tells of a new episode, beside the hub.',
  );

export function hubsOf(value: Yaml | undefined): readonly string[] | undefined {
  const hubs = listOf(value).flatMap((entry) => addressOf(entry) ?? []);
  return hubs.length > 0 ? hubs : undefined;
}

export function announceOf(value: Yaml | undefined): Show['announce'] {
  const podping = entriesOf(entriesOf(value).get('podping'));
  if (podping.size === 0) return undefined;
  return { podping: given({ url: addressOf(podping.get('url')), token: textOf(podping.get('token')) }) };
}
