import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epGuidIsMediaUrl: Rule = {
  id: 'ep-guid-is-media-url',
  severity: 'warning',
  about: ['episode.guid'],
  summary: 'The guid of an episode is the address of its media file.',
  reason: 'The address changes when the file moves; the guid must not, or everybody downloads it again.',
  source: apple,
  examples: [
    `
guid: «https://media.example.com/1.mp3»
audio: {url: "https://media.example.com/1.mp3", length: 28800000}
`,
    `
guid: https://example.com/1
audio: {url: "https://media.example.com/1.mp3", length: 28800000}
`,
  ],
  episode(episode, say) {
    const { guid, enclosure, audio, facts } = episode;
    if (!guid || (guid.value !== enclosure?.url && guid.value !== audio?.text)) return;
    if (facts?.recordedGuid === guid.value) return;
    const [called, media] = [name(episode, ['guid']), name(episode, ['enclosure'])];
    say(episode, ['guid'], `The ${called} is the address in ${media}, which can change.`, {
      help: `Leave ${called} out to get one that never changes, unless this one was published already.`,
    });
  },
};
