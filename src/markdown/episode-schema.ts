import { sideName, sides } from '../feed/talent-triangle.ts';
import { alternates } from './alternate-field.ts';
import { chapters } from './chapters-field.ts';
import {
  block,
  explicit,
  extra,
  funding,
  license,
  locations,
  people,
  rssCategories,
  txt,
} from './common-fields.ts';
import { contentLinks } from './content-link-field.ts';
import { categoryNames, dayNames } from './editor-words.ts';
import { variants } from './feeds-schema.ts';
import {
  field,
  flag,
  mapping,
  matching,
  oneOrMore,
  suggested,
  text,
  textOr,
  textsOrRecord,
  whole,
  word,
} from './fields.ts';
import { claimCode } from './pdu-fields.ts';
import { images } from './picture-field.ts';
import { chat } from './service-schema.ts';
import { social } from './social-field.ts';
import { soundbites } from './soundbite-field.ts';
import { transcripts } from './transcripts-schema.ts';
import { value } from './value-schema.ts';

const duration = () =>
  field(
    matching(
      'a duration such as 1:02:05',
      '^(([0-9]{1,7}|[0-5]?[0-9]:[0-5][0-9]|[0-9]{1,3}:[0-5][0-9]:[0-5][0-9])(\\.[0-9]{1,24})?)?$',
      9_999_999,
    ),
    'Length of the audio: seconds, or hours, minutes and seconds with colons. Taken from a local file by itself.',
    '32:05',
  );

/** The front matter of an episode file. */
export const episodeSchema = mapping(
  {
    title: field(text(), 'Title of the episode, without its number.', 'The PMO Reset'),
    number: field(
      textOr(
        mapping(
          {
            number: field(text(), 'Number of the episode; apps that know it also take 12.5.', 12),
            display: field(text(), 'How apps may show it.', 'Part A'),
          },
          'a whole number, or a mapping with number and display',
        ),
        'a whole number, or a mapping with number and display',
        whole(),
      ),
      'Number of the episode.',
      1,
    ),
    season: field(
      textOr(
        mapping(
          {
            number: field(whole(), 'Number of the season.', 2),
            name: field(text(), 'Name of the season.', 'Foundations'),
          },
          'a whole number, or a mapping with number and name',
        ),
        'a whole number, or a mapping with number and name',
        whole(),
      ),
      'Season of the episode.',
      1,
    ),
    type: field(word('full', 'trailer', 'bonus'), 'Kind of episode; full when not given.', 'full'),
    date: field(
      text(),
      'Day, or day and time, of the release. Without an offset it is local time of the show; without a time the schedule says it.',
      '2026-03-01',
      '2026-03-01 06:00',
      '2026-03-01T06:00:00+01:00',
    ),
    publishDay: field(
      oneOrMore(suggested(...dayNames), 'a weekday'),
      'Weekday of the release, in English or German, when it is not the one of the schedule.',
      'Sunday',
      'Sonntags',
    ),
    category: field(
      oneOrMore(suggested(...categoryNames), 'a category'),
      "One of Apple's categories that the show declares.",
      'Business > Management',
    ),
    talentTriangle: field(
      textsOrRecord(
        suggested(...sides.map(sideName)),
        'a side of the Talent Triangle, a list of them, or shares in percent',
      ),
      'Side of the PMI Talent Triangle: Ways of Working, Power Skills or Business Acumen; several as a list, or with shares in percent.',
      'Business Acumen',
      { 'ways-of-working': 70, 'power-skills': 30 },
    ),
    pdus: field(
      text(),
      'PDUs a listener may claim, in quarters; computed from the duration when not given.',
      0.5,
    ),
    claimCode: claimCode(),
    audio: field(
      textOr(
        mapping(
          {
            url: field(text(), 'Address of the media file, or its path in the media folder.'),
            length: field(text(), 'Size in bytes.', 23456789),
            type: field(text(), 'Media type.', 'audio/mpeg'),
            duration: duration(),
          },
          'a path or address, or a mapping with url',
        ),
        'a path or address, or a mapping with url',
      ),
      'The media file: a path in the media folder, an address, or a mapping.',
      '001-the-pmo-reset.mp3',
    ),
    variants: variants(duration()),
    duration: duration(),
    image: field(
      text(),
      'Artwork of the episode: a file in the media folder, an address, or `audio` for the picture in its recording.',
      '012.jpg',
      'audio',
    ),
    explicit: explicit(),
    guid: field(
      textOr(
        mapping(
          {
            value: field(text(), 'The guid itself.'),
            permalink: field(flag(), 'Whether it is the address of a page too.', true),
          },
          'a text, or a mapping with value and permalink',
        ),
        'a text, or a mapping with value and permalink',
      ),
      'Identity of the episode for ever; made once when it is not given.',
    ),
    slug: field(text(), 'Name of the episode in addresses; the file name when not given.', 'the-pmo-reset'),
    link: field(text(), 'Web page of the episode.', 'https://example.com/001'),
    author: field(text(), 'Author of the episode, when it is not the one of the show.'),
    people: people('Everybody who takes part.'),
    hosts: people('Hosts of the episode.', ['Laura Barnard']),
    guests: people('Guests of the episode.', ['Ada Muster']),
    summary: field(
      textOr(
        mapping(
          { html: field(text(), 'The same as HTML, put into the feed as it is.') },
          'a text, or a mapping with html',
        ),
        'a text, or a mapping with html',
      ),
      'A short text for lists, in place of the notes; plain text.',
    ),
    bodyFormat: field(
      word('markdown', 'html'),
      'What the notes below the front matter are: html is put into the feed as it is.',
      'html',
    ),
    shortNotes: field(
      word('same', 'only', 'none'),
      'Do not shorten the notes for lists: same gives them there as they are too, only gives them there alone, none gives nothing there.',
      'same',
    ),
    chapters: chapters(),
    transcripts: transcripts(),
    soundbites: soundbites(),
    location: locations(),
    license: license(),
    funding: funding(),
    txt: txt(),
    value: value(),
    chat: chat(),
    social: social(),
    images: images(),
    alternates: alternates(),
    contentLinks: contentLinks(),
    tags: field(oneOrMore(text(), 'a list of tags'), 'Words to find the episode by.', ['pmo', 'strategy']),
    draft: field(flag(), 'Hold the episode back.', true),
    block: block(),
    rss: field(
      mapping(
        {
          author: field(text(), 'Mail address of the author.'),
          categories: rssCategories(),
          comments: field(text(), 'Address of the comments.'),
          source: field(
            mapping({ url: text(), title: text() }, 'a mapping with url and title'),
            'Feed it was taken from.',
          ),
        },
        'a mapping',
      ),
      'Elements of plain RSS that few readers still use.',
    ),
    itunes: field(
      mapping(
        {
          title: field(text(), 'Title for Apple only, where it differs.'),
          subtitle: field(text(), 'A line about the episode; Apple no longer documents it.'),
          summary: field(text(), 'A short summary; Apple no longer documents it.'),
          keywords: field(text(), 'Keywords; Apple no longer documents them.'),
          order: field(text(), 'Place in the list; Apple no longer documents it.'),
          closedCaptioned: field(flag(), 'A video with captions; Apple no longer documents it.'),
        },
        'a mapping',
      ),
      'Elements for Apple that need no key of their own.',
    ),
    extra: extra(),
  },
  'a mapping',
);
