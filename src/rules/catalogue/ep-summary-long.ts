import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Characters below which two short texts are no mix-up. */
const enough = 200;

export const epSummaryLong: Rule = {
  id: 'ep-summary-long',
  severity: 'hint',
  about: ['episode.body', 'episode.summary'],
  summary: 'The summary of an episode is longer than its notes.',
  reason:
    'The two were most often mixed up: lists show the summary, and it is cut there; who wants to know more finds less.',
  source: own,
  examples: [
    `
summary: «${'Who makes the beds. '.repeat(10)}Ada.»
---
${'Who makes the beds? '.repeat(10)}
`,
    `
summary: ${'Who makes the beds. '.repeat(10)}Ada.
---
${'Who makes the beds? '.repeat(10)}Ada.
`,
    `
summary: ${'Who makes the beds. '.repeat(9)}Who makes the beds.
---
Who makes the beds on the night shift, told by those who do.
`,
    `
summary: ${'Who makes the beds. '.repeat(10)}Ada.
---

`,
  ],
  episode(episode, say) {
    const { summary = '', body = '' } = episode;
    const notes = body.trim().length;
    if (summary.length <= enough || notes === 0 || summary.length <= notes) return;
    const called = name(episode, ['summary']);
    const message = `This ${called} has ${summary.length} characters, and the notes have ${notes}.`;
    say(episode, ['summary'], message, {
      unless: episode.facts?.cutFrom === undefined ? undefined : 'ep-description-cut',
      help: `Put the long text below the front matter, and leave ${called} short or out.`,
    });
  },
};
