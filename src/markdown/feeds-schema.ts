import { sideName, sides } from '../feed/talent-triangle.ts';
import { explicit } from './common-fields.ts';
import { categoryNames } from './editor-words.ts';
import { field, flag, mapping, oneOrMore, record, suggested, text, textOr, whole, word } from './fields.ts';
import { pages } from './history-field.ts';

const filter = mapping(
  {
    season: field(oneOrMore(whole(), 'a season, or a list of them'), 'Of these seasons.', 2),
    tags: field(oneOrMore(text(), 'a tag, or a list of them'), 'With one of these tags.', ['strategy']),
    talentTriangle: field(
      oneOrMore(suggested(...sides.map(sideName)), 'a side of the Talent Triangle, or a list of them'),
      'With one of these sides of the PMI Talent Triangle.',
      'Power Skills',
    ),
    type: field(
      oneOrMore(word('full', 'trailer', 'bonus'), 'full, trailer or bonus, or a list of them'),
      'Of these kinds.',
      'full',
    ),
    from: field(text(), 'First day, on the calendar of the show.', '2026-01-01'),
    until: field(text(), 'Last day, on the calendar of the show.', '2026-12-31'),
    people: field(oneOrMore(text(), 'a name, or a list of them'), 'With one of these people.', [
      'Ada Muster',
    ]),
    explicit: field(flag(), 'Only those with explicit content, or (false) without.', false),
  },
  'a mapping of conditions',
);

const feed = mapping(
  {
    file: field(text(), 'Name of the feed in the output folder.', 'opus.xml'),
    feed: field(text(), 'Public address of this feed.', 'https://example.com/opus.xml'),
    filter: field(
      filter,
      'Which episodes it takes: those that meet every condition; all when there is none.',
    ),
    audio: field(text(), 'Which of the `variants` of an episode it takes as its audio.', 'opus'),
    otherwise: field(
      word('main', 'skip'),
      'What becomes of episodes without that variant: main takes their main audio, skip leaves them out.',
      'main',
    ),
    limit: field(whole(), 'Only the newest so many episodes.', 100),
    order: field(word('newest', 'oldest', 'serial'), 'Which episodes come first.', 'oldest'),
    pages: pages(),
    private: field(flag(), 'For some listeners only: directories are told not to list it.', true),
    title: field(text(), 'Its title, when it is not that of the show.', 'PMO Strategies (Opus)'),
    description: field(text(), 'What it is about, when that is another thing.'),
    link: field(text(), 'Its web page, when it is another one.'),
    guid: field(text(), 'Its podcast:guid; made from its address once when it is not given.'),
    language: field(text(), 'Its language, when it is another one.', 'de'),
    author: field(text(), 'Its author, when it is somebody else.'),
    copyright: field(text(), 'Its copyright notice, when it is another one.'),
    categories: field(
      oneOrMore(suggested(...categoryNames), 'a list of categories'),
      'Its categories, when they are others.',
      ['Education'],
    ),
    explicit: explicit(),
    type: field(word('episodic', 'serial'), 'Whether its episodes stand alone.', 'serial'),
    image: field(text(), 'Its artwork, when it is another one.', 'cover-opus.jpg'),
    newFeedUrl: field(text(), 'New address of this feed, when it moves.'),
    complete: field(flag(), 'No more episodes will come to it.', false),
  },
  'a mapping with file and feed',
);

/** Further feeds of the same episodes. */
export const feeds = () =>
  field(
    oneOrMore(feed, 'a mapping with file and feed, or a list of them'),
    'Further feeds of the same episodes: a part of them, with other audio, or for some listeners only.',
    [{ file: 'opus.xml', feed: 'https://example.com/opus.xml', audio: 'opus' }],
  );

/** Other forms of the audio of an episode. `duration` is that of the episode's own. */
export const variants = (duration: ReturnType<typeof text>) =>
  field(
    record(
      textOr(
        mapping(
          {
            url: field(text(), 'Address of the media file, or its path in the media folder.'),
            length: field(text(), 'Size in bytes.', 23456789),
            type: field(text(), 'Media type.', 'audio/ogg'),
            duration,
          },
          'a path or address, or a mapping with url',
        ),
        'a path or address, or a mapping with url',
      ),
      'a mapping from names to audio',
    ),
    'Other forms of the audio, by name, for the `feeds` of the show that ask for them.',
    { opus: '001.opus', 'ad-free': '001-ad-free.mp3' },
  );
