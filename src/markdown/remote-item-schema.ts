import { field, mapping, oneOrMore, text, textOr } from './fields.ts';

const expects = 'the guid of a feed, or a mapping with feedGuid';

/** Another feed, or an episode of it. */
export const remoteItem = () =>
  textOr(
    mapping(
      {
        feedGuid: field(
          text(),
          'podcast:guid of the other feed, a UUID.',
          '917393e3-1b1e-5cef-ace4-edaa54e1f810',
        ),
        feedUrl: field(text(), 'Its address.', 'https://example.org/feed.xml'),
        itemGuid: field(text(), 'Guid of the episode that is meant.'),
        medium: field(text(), 'What it holds, when it is no podcast.', 'music'),
        title: field(text(), 'Its title, for people.', 'Podcasting 2.0'),
      },
      expects,
    ),
    expects,
  );

const list = () => oneOrMore(remoteItem(), 'a list of feeds');

export const podroll = () =>
  field(list(), 'Other shows that this one recommends.', [
    { feedGuid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', title: 'Podcasting 2.0' },
  ]);

export const publisher = () =>
  field(remoteItem(), 'The feed of whoever publishes this show; it has to name this one too.', {
    feedGuid: '003af0a0-6a45-55cf-b765-68e3d349551a',
    feedUrl: 'https://example.org/publisher.xml',
  });

export const remoteItems = () =>
  field(list(), 'What a list of feeds or songs consists of, when that is the medium.');
