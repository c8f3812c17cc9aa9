import { forRemarks, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const words = {
  message: 'Nothing says where this other form of the audio can be had.',
  help: 'Name a file in the media folder, or an address.',
};
const empty = forRemarks('ns-alt-source-missing', () => words);

export const nsAltSourceMissing: Rule = {
  id: 'ns-alt-source-missing',
  severity: 'error',
  about: ['episode.alternates'],
  summary: 'Another form of the audio has no file and no address.',
  reason: 'Apps that offer it have nothing to play.',
  source: podcastTag('alternate-enclosure'),
  examples: [
    `
alternates:
  - «type: audio/opus»
    title: Small
  - «{}»
`,
    `
-- feed.xml --
<item>
<«podcast:alternateEnclosure» type="audio/opus" title="Small"/>
</item>
`,
    `
alternates: {type: audio/opus, sources: "https://media.example.com/1.opus"}
`,
  ],
  episode(episode, say) {
    empty(episode, say);
    for (const [index, { sources }] of (episode.alternates ?? []).entries()) {
      if (sources.length === 0) say(episode, ['alternates', index], words.message, { help: words.help });
    }
  },
};
