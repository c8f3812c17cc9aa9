import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsSoundbiteTime: Rule = {
  id: 'ns-soundbite-time',
  severity: 'error',
  where: 'author',
  about: ['episode.soundbites'],
  summary: 'A soundbite does not say when it begins or how long it is.',
  reason: 'Apps could not cut it out of the audio, so it is left out of the feed.',
  source: podcastTag('soundbite'),
  examples: [
    `
soundbites:
  - {start: «half past», duration: 30}
  - {start: 1:13, duration: «30 sec»}
`,
    `
soundbites:
  - «start: 1:13»
    title: The border
  - {start: 2:00, duration: 60}
`,
    `
soundbites: {start: "1:13.5", duration: 30, title: The border}
`,
  ],
  episode: forRemarks('ns-soundbite-time', (text, detail, called) => {
    const missing = detail.get('missing');
    if (missing !== undefined) {
      return {
        message: `${called} has no ${quote(missing)}.`,
        help: 'Say when it begins, and how long it is.',
      };
    }
    const suggestion = detail.get('suggestion');
    return {
      message: `${called} is ${quote(text)}, which is no time.`,
      help:
        suggestion === undefined
          ? 'Write seconds such as `73.5`, or minutes and seconds such as `1:13`.'
          : `Write ${quote(suggestion)}.`,
    };
  }),
};
