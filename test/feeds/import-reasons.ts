import type { EpisodeFields, ShowFields } from '../../src/feed/feed.ts';
import { keepHtml } from '../../src/markdown/notes.ts';

/** Why a feed that was imported and built again may say something else, and how to tell that it is this. */
export interface Reason<Fields> {
  readonly why: string;
  holds(before: Fields, after: Fields, show: ShowFields, showAfter: ShowFields): boolean;
}

type Reasons<Fields> = { readonly [Field in keyof Fields]?: Reason<Fields> };

/** Both addresses name the same; one has what an address cannot hold percent-encoded. */
function isEncoded(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || !URL.canParse(before)) return false;
  return new URL(before).href === new URL(after).href;
}

const isSafer = (before: string | undefined, after: string | undefined, { link }: ShowFields): boolean =>
  before !== undefined && keepHtml(before, link) === (after ?? '');

const encoded = 'An address is written percent-encoded, as RFC 3986 wants it.';
const safer =
  'What could run in an app, or is read in different ways, is taken out of HTML, and check names it.';

export const showReasons: Reasons<ShowFields> = {
  generator: { why: 'The feed is made by podfeed.', holds: (_, after) => after.generator === 'podfeed' },
  lastBuild: { why: 'It follows from the newest episode.', holds: () => true },
  guid: {
    why: 'A show without a guid gets the one that follows from the address of its feed.',
    holds: (before) => before.guid === undefined,
  },
  feed: {
    why: 'A feed names its own address; the original named none.',
    holds: (before) => before.feed === undefined,
  },
};

export const episodeReasons: Reasons<EpisodeFields> = {
  explicit: {
    why: 'An episode that says nothing has the value of its show, and podfeed says so in the episode.',
    holds: (before, after, show) => before.explicit === undefined && after.explicit === show.explicit,
  },
  guid: {
    why: 'An episode without a guid is known by the address of its media file; where two share it, one is made.',
    holds: (before, after, show) =>
      before.guid === undefined &&
      (after.guid?.value === before.enclosure?.url || /^[0-9a-f-]{36}$/.test(after.guid?.value ?? '')) &&
      show !== undefined,
  },
  number: {
    why: 'A number that stands in front of the title is the number of the episode.',
    holds: (before, after) =>
      before.number === undefined && new RegExp(`^\\D*0*${after.number}\\D`).test(before.title ?? ''),
  },
  appleTitle: {
    why: 'Where the title shows the number, Apple gets the title alone.',
    holds: (before, after) =>
      before.appleTitle === undefined &&
      after.appleTitle !== undefined &&
      (before.title ?? '').endsWith(after.appleTitle),
  },
  talentTriangle: {
    why: 'A side of the Talent Triangle that the notes name is one of the episode.',
    holds: (before) =>
      before.talentTriangle === undefined &&
      /PMI Talent Triangle/i.test(`${before.content} ${before.description}`),
  },
  link: { why: encoded, holds: (before, after) => isEncoded(before.link, after.link) },
  enclosure: {
    why: encoded,
    holds: (before, after) =>
      isEncoded(before.enclosure?.url, after.enclosure?.url) &&
      before.enclosure?.length === after.enclosure?.length &&
      before.enclosure?.type === after.enclosure?.type,
  },
  content: {
    why: safer,
    holds: (before, after, show) => isSafer(before.content, after.content, show),
  },
  description: {
    why: safer,
    holds: (before, after, show) => isSafer(before.description, after.description, show),
  },
};

export const orderReason =
  'Episodes stand in the order of their dates or numbers; the original has one that follows from neither.';

export const unreadReason =
  'An element whose value stands where nobody looks for it has none, and check names it.';
