import type { Show, Trailer } from '../../feed/feed.ts';
import { isMediaType } from '../../feed/media-type.ts';
import type { Path } from '../../feed/placed.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import { checkAddress } from '../addresses.ts';
import { unreadPlaces } from '../money.ts';
import { forRemarks, name, type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unreadable = forRemarks('ns-trailer-attrs', (text, detail, called, { path }) => {
  const suggestion = detail.get('suggestion');
  return {
    message: `${called} is ${quote(text)}, which cannot be read.`,
    help:
      suggestion !== undefined
        ? `Write ${quote(suggestion)}.`
        : path.at(-1) === 'date'
          ? 'Write a date and time as in other places here.'
          : 'Write a whole number.',
  };
});

const needed = [
  ['title', 'This trailer has no title.', 'Say what it is called.'],
  ['url', 'This trailer has no media file.', 'Give its address, or its path in the media folder.'],
  ['date', 'This trailer has no date.', 'Say when it came out: the newest is played first.'],
] as const;

function check(show: Show, say: Say): void {
  unreadable(show, say);
  const known = unreadPlaces(show, 'ns-trailer-attrs');
  const unresolved = new Set(
    show.remarks
      .filter(({ path, unread }) => unread && path[0] === 'trailers')
      .map(({ path }) => path.join(' ')),
  );
  for (const [index, trailer] of (show.trailers ?? []).entries()) {
    const path = ['trailers', index];
    const isEpisode = show.trailerFiles?.[index]?.episode !== undefined;
    const missing = needed.filter(([key]) => {
      const at = [...path, key].join(' ');
      return trailer[key] === undefined && !isEpisode && !known.has(at) && !unresolved.has(at);
    });
    if (missing.length === needed.length) {
      say(show, path, 'This trailer has no title, no media file and no date.', {
        help: 'Give them, or take the entry out.',
      });
      continue;
    }
    for (const [key, message, help] of missing) say(show, [...path, key], message, { help });
    checkValues(show, trailer, path, say);
  }
}

function checkValues(show: Show, { url, type }: Trailer, path: Path, say: Say): void {
  if (url !== undefined && !readHttpUrl(url).ok) checkAddress(show, [...path, 'url'], url, say);
  const at = [...path, 'type'];
  if (type?.toLowerCase() === 'audio/mp3') {
    say(show, at, `${quote(type)} is no type that was registered.`, {
      help: 'Use `audio/mpeg`.',
      severity: 'warning',
      fix: useInstead(at, 'audio/mpeg', undefined, type),
    });
  } else if (type !== undefined && !isMediaType(type)) {
    say(show, at, `${quote(type)} is no media type.`, { help: 'Write one such as `audio/mpeg`.' });
  } else if (type === undefined && url !== undefined && readHttpUrl(url).ok) {
    say(show, at, `${name(show, at)} is not given.`, {
      help: 'Give it, such as `audio/mpeg`: apps tell sound from video by it.',
      severity: 'hint',
    });
  }
}

export const nsTrailerAttrs: Rule = {
  id: 'ns-trailer-attrs',
  severity: 'error',
  about: ['show.trailers', 'show.trailerFiles'],
  summary: 'A trailer lacks its title, its media file or its date, or one of them cannot be read.',
  reason:
    'Apps play the newest trailer to people who do not know the show; one that is incomplete is skipped.',
  source: podcastTag('trailer'),
  examples: [
    `
-- podfeed.yaml --
trailer:
  - «url: https://media.example.com/trailer.mp3»
    date: 2026-03-01
  - «title: Winter»
    date: 2026-03-01
  - {title: Summer, url: https://media.example.com/trailer.mp3, date: «soon», length: «big»}
`,
    `
-- podfeed.yaml --
trailer: {title: Winter, url: https://media.example.com/trailer.mp3, date: 2026-03-01, type: «audio/mp3»}
`,
    `
-- podfeed.yaml --
trailer:
  - {title: Winter, url: https://media.example.com/trailer.mp3, date: 2026-03-01, type: «sound»}
  - «season: 1»
-- episodes/1.md --
season: 1
`,
    `
-- podfeed.yaml --
trailer:
  - {title: Winter, url: trailer.mp3, date: 2026-03-01 06:00}
  - {title: Summer, url: https://media.example.com/trailer.mp3, date: "2026-03-01T06:00:00Z", season: 1}
-- episodes/1.md --
season: 1
`,
    `
-- feed.xml --
<«podcast:trailer» url="https://media.example.com/trailer.mp3" type="audio/mpeg">Winter</podcast:trailer>
<podcast:trailer url="https://media.example.com/trailer.mp3" type="audio/mpeg" pubdate="«soon»">Summer</podcast:trailer>
`,
  ],
  show: check,
};
