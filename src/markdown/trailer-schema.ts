import { field, mapping, oneOrMore, text, whole } from './fields.ts';

const trailer = mapping(
  {
    title: field(text(), 'What it is called.', 'Season three'),
    url: field(text(), 'Address of the media file, or its path in the media folder.', 'trailer.mp3'),
    date: field(text(), 'Day, or day and time, of its release, as in an episode.', '2026-03-01'),
    length: field(text(), 'Size in bytes; taken from a local file by itself.', 812345),
    type: field(text(), 'Media type, when the ending does not tell.', 'audio/mpeg'),
    season: field(whole(), 'The season it is about, when it is about one.', 3),
    episode: field(
      text(),
      'Slug of an episode that is the trailer: it gives all that is not said here.',
      '000-trailer',
    ),
  },
  'a mapping with title, url and date, or with episode',
);

export const trailers = () =>
  field(
    oneOrMore(trailer, 'a trailer, or a list of them'),
    'Trailers of the show and of its seasons; apps play the newest first.',
    { title: 'Season three', url: 'trailer.mp3', date: '2026-03-01' },
    { episode: '000-trailer' },
  );
