import type { Episode, Show } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { text, purpose }] of (owner.txt ?? []).entries()) {
    if (purpose !== 'ai-content' || text === 'true' || text === 'false') continue;
    say(owner, ['txt', index, 'text'], `${quote(text)} does not say whether there is content made by AI.`, {
      help: 'Say `true` or `false`.',
    });
  }
}

export const nsTxtAiContent: Rule = {
  id: 'ns-txt-ai-content',
  severity: 'error',
  about: ['episode.txt', 'show.txt'],
  summary: 'Whether there is content made by AI is not said with true or false.',
  reason: 'Apps that label such content read no other words.',
  source: podcastTag('txt'),
  examples: [
    `
-- podfeed.yaml --
txt: {purpose: ai-content, text: «partly»}
`,
    `
txt:
  - {purpose: verify, text: abc}
  - {purpose: ai-content, text: «yes»}
`,
    `
txt: {purpose: ai-content, text: false}
`,
  ],
  show: check,
  episode: check,
};
