import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const longEnough = 9;

export const epGuidWeak: Rule = {
  id: 'ep-guid-weak',
  severity: 'warning',
  about: ['episode.guid'],
  summary: 'A guid is a short number.',
  reason: 'Numbers such as 12 are easily used twice, for instance when a show moves or two shows are merged.',
  source: w3c,
  w3c: ['NotSufficientlyUnique'],
  examples: [
    `
guid: «12345678»
`,
    `
guid: 123456789
`,
    `
guid: night-trains-12
`,
  ],
  episode(episode, say) {
    const value = episode.guid?.value;
    if (value === undefined || value.length >= longEnough || !/^\d+$/.test(value)) return;
    if (episode.facts?.recordedGuid === value) return;
    const guid = name(episode, ['guid']);
    say(episode, ['guid'], `The ${guid} ${quote(value)} is only a short number.`, {
      help: `Leave ${guid} out to get one that nobody else has, unless this one was published already.`,
    });
  },
};
