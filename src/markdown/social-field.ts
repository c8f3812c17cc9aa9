import { type SocialInteract, socialProtocols } from '../feed/social.ts';
import { spelled } from '../feed/spelling.ts';
import { field, mapping, oneOrMore, suggested, text, textOr } from './fields.ts';
import { entriesRead } from './read-list.ts';
import { addressOf, entriesOf, given, type Notebook, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

const shape = 'disabled, or a mapping with protocol and uri';

const entry = textOr(
  mapping(
    {
      protocol: field(suggested(...socialProtocols), 'Kind of the network.', 'activitypub'),
      uri: field(text(), 'Address of the post or room.', 'https://social.example/@show/1001'),
      accountId: field(text(), 'Who wrote the post.', '@show'),
      accountUrl: field(text(), 'Address of the page of that account.', 'https://social.example/@show'),
      priority: field(text(), 'Which comes first where there are several; 1 is the first.', 1),
    },
    shape,
  ),
  shape,
  suggested('disabled'),
);

export const social = () =>
  field(
    oneOrMore(entry, shape),
    'Where listeners talk about it: a post in a social network, or several; disabled when nobody is to.',
    { protocol: 'activitypub', uri: 'https://social.example/@show/1001', accountId: '@show' },
    'disabled',
  );

/** Places to talk. One that says nothing is remarked on and left out. */
export function socialOf(book: Notebook, value: Yaml | undefined): readonly SocialInteract[] | undefined {
  return entriesRead(book, { field: 'social' }, value, (entry, note) => {
    const map = entriesOf(entry);
    const protocol = spelled(textOf(entry) ?? textOf(map.get('protocol')) ?? '', socialProtocols);
    const [uri, accountUrl] = [addressOf(map.get('uri')), addressOf(map.get('accountUrl'))];
    const accountId = textOf(map.get('accountId'));
    if (protocol === '' && uri === undefined && accountUrl === undefined && accountId === undefined) {
      if (!Array.isArray(entry))
        note('ns-social-attrs', [], { unread: true, detail: { missing: 'protocol' } });
      return undefined;
    }
    const written = textOf(map.get('priority'));
    const priority = written !== undefined && /^[+-]?\d{1,9}$/.test(written) ? Number(written) : undefined;
    if (written !== undefined && priority === undefined)
      note('ns-social-priority', ['priority'], { unread: true, text: written });
    return given({ protocol, uri, accountId, accountUrl, priority });
  });
}

/** The reverse: `disabled` alone is the word. */
export function writeSocial(social: readonly SocialInteract[] | undefined) {
  return social?.map((entry) => {
    const isWord = entry.protocol !== '' && Object.keys(entry).length === 1;
    return isWord ? entry.protocol : { ...entry, protocol: entry.protocol || undefined };
  });
}
