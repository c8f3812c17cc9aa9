import { extensionOf, mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { endingPart, isStream, mediaPath, mediaText } from '../enclosures.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaUrlExtension: Rule = {
  id: 'media-url-extension',
  severity: 'error',
  profiles: {
    spotify: { level: 'warning', why: 'It is Apple that goes by the ending; of Spotify that is not known.' },
    amazon: {
      level: 'warning',
      why: 'What Amazon demands of it could not be verified, so it is no error here.',
    },
    youtube: {
      level: 'warning',
      why: 'What YouTube demands of it could not be verified, so it is no error here.',
    },
    podcasting20: {
      level: 'warning',
      why: 'It is Apple that demands it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator does not look at the ending once a channel has tags of Apple.' },
  },
  about: ['episode.audio'],
  summary: 'The address of a media file does not end like one.',
  reason:
    'Apple Podcasts goes by the ending of the address: an episode whose address does not end in .mp3, .m4a, .mp4, .m4v, .mov or .pdf is not listed, whatever its type says.',
  source: apple,
  examples: [
    `
audio: {url: https://media.example.com/«episode», length: 28800000, type: audio/mpeg}
`,
    `
audio: {url: https://media.example.com/1«.php»?id=1.mp3, length: 28800000}
`,
    `
audio: night«.txt»
`,
    `
audio: {url: https://media.example.com/1.MP3?source=feed, length: 28800000}
`,
  ],
  episode(episode, say) {
    const text = mediaText(episode);
    if (text === undefined || isStream(episode)) return;
    const use = mediaTypeOf(text)?.use;
    if (use === 'audio' || use === 'video' || use === 'document') return;
    const ending = extensionOf(text);
    const found = ending === '' ? 'has no ending' : `ends in ${quote(`.${ending}`)}`;
    say(episode, mediaPath(episode), `${quoteAddress(text)} ${found}, which no app takes for a media file.`, {
      help: 'Let the path end in `.mp3` or `.m4a`; a query may follow.',
      part: endingPart(text),
    });
  },
};
