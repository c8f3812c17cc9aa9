import type { Path } from '../../feed/placed.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsAltDuplicate: Rule = {
  id: 'ns-alt-duplicate',
  severity: 'warning',
  about: ['episode.alternates'],
  summary: 'Two forms of the audio, or two sources of one, have the same address.',
  reason: 'Listeners are offered a choice that is none; most often a line was copied and not changed.',
  source: own,
  examples: [
    `
alternates:
  - {type: audio/opus, sources: ["https://media.example.com/1.opus", «"https://media.example.com/1.opus"»]}
  - {type: audio/ogg, sources: [«"https://media.example.com/1.opus"»]}
`,
    `
alternates:
  - {type: audio/opus, sources: ["https://media.example.com/1.opus", "https://mirror.example.com/1.opus"]}
  - {type: audio/ogg, sources: ["https://media.example.com/1.ogg"]}
`,
  ],
  episode(episode, say) {
    const seen = new Map<string, Path>();
    for (const [index, { sources }] of (episode.alternates ?? []).entries()) {
      for (const [at, { uri }] of sources.entries()) {
        const path = ['alternates', index, 'sources', at, 'uri'];
        const first = seen.get(uri);
        if (!first) {
          seen.set(uri, path);
          continue;
        }
        say(episode, path, `The address ${quoteAddress(uri)} is here for the second time.`, {
          help: 'Take one of the two out, or correct it.',
          related: [{ message: 'The first time is here.', owner: episode, path: first }],
        });
      }
    }
  },
};
