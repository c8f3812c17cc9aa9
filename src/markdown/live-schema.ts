import { episodeSchema } from './episode-schema.ts';
import { field, mapping, oneOrMore, suggested, text, type z } from './fields.ts';

/** Keys of an episode that a live item has no use for: it stands in the show file, and on no schedule. */
const {
  slug: _slug,
  publishDay: _publishDay,
  category: _category,
  pdus: _pdus,
  tags: _tags,
  draft: _draft,
  ...episodeKeys
} = episodeSchema.shape;

/** They stand in a mapping, which makes each of them one that may be missing. */
const ofEpisode: Record<string, z.ZodType> = Object.fromEntries(
  Object.entries(episodeKeys).map(([key, schema]) => [key, (schema as z.ZodOptional<z.ZodType>).unwrap()]),
);

const shape = 'a mapping with status, start and title';

const liveItem = mapping(
  {
    status: field(
      suggested('pending', 'live', 'ended'),
      'Whether it is still to come, on now, or over.',
      'pending',
    ),
    start: field(
      text(),
      'When it begins: day and time. Without an offset it is local time of the show.',
      '2026-11-05 18:00',
    ),
    end: field(text(), 'When it ends, or is meant to.', '2026-11-05 19:00'),
    description: field(
      text(),
      'What it is about; Markdown, like the notes of an episode.',
      'Ask us anything.',
    ),
    ...ofEpisode,
  },
  shape,
);

export const live = () =>
  field(
    oneOrMore(liveItem, 'a list of live items'),
    'Live streams of the show: one that is to come, on now, or over. They take what an episode takes.',
    [
      {
        status: 'pending',
        start: '2026-11-05 18:00',
        end: '2026-11-05 19:00',
        title: 'Live Q&A',
        guid: 'live-2026-11-05',
        contentLinks: [{ href: 'https://live.example/', text: 'Listen in the browser' }],
      },
    ],
  );
