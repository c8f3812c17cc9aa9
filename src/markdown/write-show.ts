import { placeholders } from '../feed/placeholders.ts';
import { writeScalar } from './write-scalar.ts';

/** What a new show file says, as its author said it. */
export interface NewShow {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly email: string;
  readonly language: string;
  readonly category: string;
  readonly link: string;
  readonly feed: string;
  readonly timezone: string;
  readonly day: string;
  /** `06:00`. */
  readonly time: string;
  readonly explicit: boolean;
  readonly type: 'episodic' | 'serial';
  /** Episodes name their side of the PMI Talent Triangle. */
  readonly pmi: boolean;
  /** Artwork: a file in the media folder, or an address. */
  readonly image: string;
  readonly mediaUrl?: string | undefined;
  /** A guid for the show, where a build could not make one of its own. */
  readonly guid?: string | undefined;
}

/** A show file that says what each key is for. `schema` is bound for editors, by its path or address. */
export function writeShow(show: NewShow, schema: string | undefined): string {
  const line = (key: string, value: string, placeholder?: string): string =>
    `${key}: ${writeScalar(value, 'plain', false)}${value === placeholder ? ' # placeholder' : ''}`;
  const isExample = show.link === placeholders.link;
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# The show. Lines that end with "placeholder" want a value of your own before you publish.',
    '',
    line('title', show.title),
    '# What listeners read before they follow the show: about what, for whom. At most 4,000 bytes.',
    line('description', show.description, placeholders.description),
    '# Two letters of ISO 639-1, and a region if you like: en, de-AT.',
    line('language', show.language),
    '',
    '# The web page of the show, and where its feed will be. Apps remember the address of the feed.',
    line('link', show.link, placeholders.link),
    line('feed', show.feed, isExample ? show.feed : undefined),
    ...(show.guid === undefined
      ? []
      : [
          '# Apps know the show by this, so it never changes once you have published. If you have not, take it out\n# when you set the address of the feed: a guid is then made from that.',
          line('guid', show.guid),
        ]),
    '',
    '# Who makes the show. Directories write to the address of the owner; everybody can read it.',
    line('author', show.author, placeholders.author),
    'owner:',
    `  ${line('name', show.author, placeholders.author)}`,
    `  ${line('email', show.email, placeholders.email)}`,
    '',
    '# Categories of Apple Podcasts, the main one first.',
    'categories:',
    `  - ${writeScalar(show.category, 'plain', false)}`,
    '# true when the show has strong language or is not for children.',
    `explicit: ${show.explicit}`,
    '# episodic: the newest episode first. serial: to be heard from the beginning.',
    `type: ${show.type}`,
    '',
    '# Artwork in the media folder: a square JPEG or PNG of 3000 pixels a side, without transparency.',
    line('image', show.image, placeholders.cover),
    ...mediaLines(show),
    '',
    '# Dates of episodes are meant in this time zone.',
    line('timezone', show.timezone),
    '# When episodes come out. A date on another day is an error; `podfeed new` takes the next free day.',
    'schedule:',
    `  ${line('day', show.day)}`,
    `  time: "${show.time}"`,
    ...(show.pmi ? triangleLines : []),
    '',
  ].join('\n');
}

function mediaLines({ mediaUrl }: NewShow): string[] {
  if (mediaUrl === undefined) return [];
  return [
    '# Where the files of the media folder can be reached; without it they are published beside the feed.',
    'media:',
    `  url: ${writeScalar(mediaUrl, 'plain', false)}`,
  ];
}

const triangleLines = [
  '',
  '# PMI Talent Triangle: every episode names Ways of Working, Power Skills or Business Acumen.',
  'talentTriangle:',
  '  required: true',
  'notes:',
  '  # Begin the notes of every episode with the line "PMI Talent Triangle: …".',
  '  talentTriangleLine: true',
];
