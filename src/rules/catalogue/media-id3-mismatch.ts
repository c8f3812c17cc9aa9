import { quote } from '../../text/printable.ts';
import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

export const mediaId3Mismatch: Rule = {
  id: 'media-id3-mismatch',
  severity: 'hint',
  where: 'author',
  about: ['episode.audio'],
  summary: 'The title in the tags of a media file has nothing to do with the title of the episode.',
  reason:
    'Either the file is that of another episode, or players that show the tags show a working title. A tag that shares a longer word, the number or the name of the show with the episode is taken for right.',
  source: own,
  examples: [
    `
title: The last sleeper
audio: «1.mp3»
-- media/1.mp3 {"title": "Final mix v2"} --
`,
    `
title: The old car
number: 12
audio: «1.mp3»
-- media/1.mp3 {"title": "One car, 2nd"} --
`,
    `
title: The last sleeper
audio: 1.mp3
-- media/1.mp3 {"title": "001 SLEEPERS - the last sleeper (final)"} --
`,
    `
title: The last sleeper
number: 12
audio: 1.mp3
-- media/1.mp3 {"title": "Folge 012"} --
`,
    `
title: The last sleeper
audio: 1.mp3
-- media/1.mp3 {"title": "Trains, night of"} --
`,
    `
title: Go
audio: 1.mp3
-- media/1.mp3 {"title": "GO!"} --
`,
  ],
  episode(episode, say, show) {
    const tag = episode.facts?.audio?.title;
    const title = ownTitle(episode);
    if (tag === undefined || title === undefined) return;
    const own = new Set([...wordsOf(title), ...longWordsOf(show.title ?? ''), String(episode.number ?? '')]);
    const words = wordsOf(tag);
    const shares = words.some((word) => own.has(word) && (word.length > 3 || /^\d+$/.test(word)));
    if (shares || words.length === 0 || words.join(' ') === wordsOf(title).join(' ')) return;
    say(episode, mediaPath(episode), `The tags of the media file call it ${quote(tag)}.`, {
      help: 'Check that it is the file of this episode, and give it the title of the episode.',
    });
  },
};

/** Words in lower case, numbers without zeros before them. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, ''));
}

const longWordsOf = (text: string): readonly string[] => wordsOf(text).filter((word) => word.length > 3);
