import { announce, hub } from './announce-fields.ts';
import { chapterSettings } from './chapters-field.ts';
import {
  explicit,
  extra,
  funding,
  license,
  locations,
  people,
  rssCategories,
  timeOfDay,
  txt,
} from './common-fields.ts';
import { categoryNames, dayNames, prefixWords } from './editor-words.ts';
import { feeds } from './feeds-schema.ts';
import {
  field,
  flag,
  list,
  mapping,
  oneOrMore,
  record,
  suggested,
  text,
  textOr,
  whole,
  word,
} from './fields.ts';
import { history, pages } from './history-field.ts';
import { live } from './live-schema.ts';
import { opml } from './opml-field.ts';
import { pdu } from './pdu-fields.ts';
import { images } from './picture-field.ts';
import { podroll, publisher, remoteItems } from './remote-item-schema.ts';
import { chat, podping, showBlock } from './service-schema.ts';
import { social } from './social-field.ts';
import { trailers } from './trailer-schema.ts';
import { value } from './value-schema.ts';

export const profileNames = [
  'apple',
  'spotify',
  'amazon',
  'youtube',
  'psp1',
  'podcasting20',
  'w3c',
  'pmi',
] as const;

export const levelNames = ['error', 'warning', 'hint', 'off'] as const;

const slot = mapping(
  {
    day: field(
      oneOrMore(suggested(...dayNames), 'a weekday, or a list of them'),
      'Weekday of the release, in English or German.',
      'Sunday',
      'Sonntags',
    ),
    time: field(timeOfDay(), 'Time of the release in the time zone of the show.', '06:00'),
    from: field(text(), 'First day on which this holds.', '2025-01-01'),
    until: field(text(), 'Last day on which this holds.', '2025-12-31'),
    every: field(text(), 'How often, when not every week.', '2 weeks'),
  },
  'a mapping with a day',
);

/** The show file, `podfeed.yaml`. */
export const showSchema = mapping(
  {
    title: field(text(), 'Name of the show and nothing else.', 'PMO Strategies'),
    description: field(text(), 'What the show is about, at most 4,000 bytes.'),
    language: field(text(), 'Language of the show: two letters, and a region if you like.', 'en', 'de-DE'),
    link: field(text(), 'Web page of the show.', 'https://example.com/'),
    feed: field(text(), 'Public address of the feed itself.', 'https://example.com/feed.xml'),
    hub: hub(),
    author: field(text(), 'Who makes the show: a person or an organisation.', 'Laura Barnard'),
    owner: field(
      mapping(
        {
          name: field(text(), 'Who may be asked about the show.'),
          email: field(text(), 'Address for directories; it is public.', 'podcast@example.com'),
        },
        'a mapping with name and email',
      ),
      'Whom directories write to.',
    ),
    categories: field(
      oneOrMore(suggested(...categoryNames), 'a list of categories'),
      "Apple's categories, the main one first.",
      ['Business > Management'],
    ),
    explicit: explicit(),
    type: field(
      word('episodic', 'serial'),
      'Whether episodes stand alone or are heard in order.',
      'episodic',
    ),
    image: field(text(), 'Artwork: a file in the media folder, or an address.', 'cover.jpg'),
    copyright: field(text(), 'Copyright notice.', '2026 Example Ltd'),
    timezone: field(
      text(),
      'IANA name of the time zone in which dates without an offset are meant.',
      'Europe/Berlin',
    ),
    schedule: field(
      oneOrMore(slot, 'a mapping with a day, or a list of them'),
      'When episodes come out; the publish day may have changed over the years.',
      { day: 'Sunday', time: '06:00' },
    ),
    guid: field(text(), 'podcast:guid of the show, a UUID; made once when it is not given.'),
    locked: field(
      textOr(
        mapping(
          {
            locked: field(flag(), 'Whether other hosts may import the feed: true forbids it.', true),
            owner: field(text(), 'Address to ask for the lock to be opened.', 'podcast@example.com'),
          },
          'true or false, or a mapping with locked and owner',
        ),
        'true or false, or a mapping with locked and owner',
      ),
      'Forbid other hosts to import the feed.',
      true,
    ),
    funding: funding(),
    license: license(),
    medium: field(text(), 'What the feed holds: podcast, music, video, audiobook, course …', 'podcast'),
    people: people('Everybody who makes the show.'),
    hosts: people('Hosts of the show.', ['Laura Barnard']),
    location: locations(),
    txt: txt(),
    value: value(),
    podroll: podroll(),
    publisher: publisher(),
    remoteItems: remoteItems(),
    podping: podping(),
    chat: chat(),
    trailer: trailers(),
    block: showBlock(),
    social: social(),
    images: images(),
    live: live(),
    complete: field(flag(), 'No more episodes will come.', false),
    newFeedUrl: field(text(), 'New address of the feed, when the show moves.'),
    updateFrequency: field(
      textOr(
        mapping(
          {
            text: field(text(), 'In words.', 'Sundays'),
            rrule: field(text(), 'As an RFC 5545 rule.', 'FREQ=WEEKLY;BYDAY=SU'),
            dtstart: field(text(), 'ISO date from which the rule counts.'),
            complete: field(flag(), 'No more episodes will come.'),
          },
          'a text, or a mapping with text and rrule',
        ),
        'a text, or a mapping with text and rrule',
      ),
      'How often episodes come; made from the schedule when it is not given.',
    ),
    media: field(
      mapping(
        {
          dir: field(text(), 'Folder of audio, artwork, chapters and transcripts.', 'media'),
          url: field(text(), 'Address under which that folder can be reached.', 'https://media.example.com/'),
          prefix: field(
            oneOrMore(suggested(...prefixWords), 'a name or an address, or a list of them'),
            'Services that count downloads, put before the address of every recording in this order: by name (op3, podtrac …), or by the address that the service gave you.',
            'op3',
            ['op3', 'https://media.blubrry.com/pmo/'],
          ),
        },
        'a mapping with dir and url',
      ),
      'Where media files are and will be.',
    ),
    notes: field(
      mapping(
        {
          talentTriangleLine: field(flag(), 'Begin the notes with the line "PMI Talent Triangle: …".', true),
          pduFooter: field(flag(), 'End the notes with how PDUs are claimed.', true),
          footer: field(text(), 'Markdown put below the notes of every episode.'),
        },
        'a mapping of settings',
      ),
      'What is added to the notes of every episode.',
    ),
    pdu: pdu(),
    chapters: chapterSettings(),
    numberFormat: field(
      text(),
      'How a number is put before the title, by the example of 1; Apple asks for bare titles.',
      '001: ',
    ),
    talentTriangle: field(
      mapping(
        { required: field(flag(), 'Every episode must name its side.', true) },
        'a mapping with required',
      ),
      'PMI Talent Triangle.',
    ),
    output: field(
      mapping(
        {
          dir: field(text(), "Folder for what is built, inside the show's folder.", 'public'),
          file: field(text(), 'Name of the feed in it.', 'feed.xml'),
          limit: field(whole(), 'Only the newest so many episodes.', 300),
          order: field(
            word('newest', 'oldest', 'serial'),
            'Which episodes come first; by itself the newest, and in a serial show the first of the newest season.',
            'newest',
          ),
          hashArtwork: field(
            flag(),
            'Give pictures names that change with what is in them (cover.3f2a91c0.jpg), so that apps see a new one at once; only for pictures that are copied beside the feed.',
            true,
          ),
          pages: pages(),
        },
        'a mapping with dir and file',
      ),
      'Where the feed is written.',
    ),
    announce: announce(),
    feeds: feeds(),
    history: history(),
    opml: opml(),
    profiles: field(
      oneOrMore(word(...profileNames), 'a list of profiles'),
      'Whose demands the show is checked against.',
      ['apple'],
    ),
    rules: field(
      record(word(...levelNames), 'a mapping from rule ids to weights'),
      'Weight of single rules: error, warning, hint or off.',
      { 'ep-number-gap': 'off' },
    ),
    rss: field(
      mapping(
        {
          managingEditor: field(text(), 'Mail address of the editor.', 'podcast@example.com (Laura Barnard)'),
          webMaster: field(text(), 'Mail address of who runs the site.'),
          published: field(text(), 'Date of the channel as such, with its offset.', '2026-03-01T06:00:00Z'),
          categories: rssCategories(),
          docs: field(text(), 'Address of a description of the format.'),
          ttl: field(whole(), 'Minutes a reader may wait before it asks again.', 60),
          rating: field(text(), 'PICS rating.'),
          skipHours: field(list(text(), 'a list of hours'), 'Hours (UTC) in which nothing new comes.'),
          skipDays: field(list(text(), 'a list of days'), 'Days on which nothing new comes, in English.'),
          image: field(
            mapping(
              {
                url: text(),
                title: text(),
                link: text(),
                width: whole(),
                height: whole(),
                description: text(),
              },
              'a mapping with url, title and link',
            ),
            'The small picture of plain RSS.',
          ),
          cloud: field(
            mapping(
              { domain: text(), port: text(), path: text(), registerProcedure: text(), protocol: text() },
              'a mapping',
            ),
            'rssCloud service.',
          ),
          textInput: field(
            mapping({ title: text(), description: text(), name: text(), link: text() }, 'a mapping'),
            'A text box of plain RSS.',
          ),
        },
        'a mapping',
      ),
      'Elements of plain RSS that few readers still use.',
    ),
    itunes: field(
      mapping(
        {
          title: field(text(), 'Name for Apple only, where it differs from the title.'),
          subtitle: field(text(), 'A line about the show; Apple no longer documents it.'),
          summary: field(text(), 'A short summary; Apple no longer documents it.'),
          keywords: field(text(), 'Keywords; Apple no longer documents them.'),
          verify: field(text(), 'Code that proves ownership to Apple; remove it afterwards.'),
        },
        'a mapping',
      ),
      'Elements for Apple that need no key of their own.',
    ),
    extra: extra(),
  },
  'a mapping',
);
