import type { MediaFact } from '../../feed/feed.ts';
import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

const tags: readonly { readonly called: string; readonly has: (fact: MediaFact) => boolean }[] = [
  { called: 'title', has: ({ title }) => title !== undefined },
  { called: 'artist', has: ({ artist }) => artist !== undefined },
  { called: 'picture', has: ({ hasPicture }) => hasPicture === true },
];

export const mediaId3Missing: Rule = {
  id: 'media-id3-missing',
  severity: 'hint',
  onRequest: true,
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file does not say in its tags what it is.',
  reason:
    'Who plays a downloaded file in a car or a music player sees its tags alone. Apps take title and artwork from the feed, so many good shows do without: only checked on request.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules: {media-id3-missing: hint}
-- episodes/1.md --
audio: «1.mp3»
-- media/1.mp3 {"title": "The last sleeper", "hasPicture": true} --
-- episodes/2.md --
audio: «2.m4a»
-- media/2.m4a {"container": "m4a", "hasPicture": false} --
`,
    `
-- podfeed.yaml --
rules: {media-id3-missing: hint}
-- episodes/1.md --
audio: 1.mp3
-- media/1.mp3 {"title": "The sleeper of platform 1", "artist": "Ada Muster", "hasPicture": true} --
-- episodes/2.md --
audio: 2.wav
-- media/2.wav {"container": "wav"} --
`,
    `
audio: 1.mp3
`,
  ],
  episode(episode, say) {
    const fact = episode.facts?.audio;
    if (!fact || !['mp3', 'm4a', 'aac'].includes(fact.container)) return;
    const missing = tags.filter(({ has }) => !has(fact)).map(({ called }) => called);
    if (missing.length === 0) return;
    const last = missing.length > 1 ? ` or ${missing.at(-1)}` : '';
    const named = `${missing.slice(0, Math.max(1, missing.length - 1)).join(', ')}${last}`;
    say(episode, mediaPath(episode), `The tags of the media file have no ${named}.`, {
      help: 'Fill them in with the program that exports it, or with a tag editor.',
    });
  },
};
