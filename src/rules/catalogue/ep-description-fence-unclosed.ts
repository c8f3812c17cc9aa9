import { unclosedFence } from '../notes.ts';
import type { Rule } from '../rule.ts';

export const epDescriptionFenceUnclosed: Rule = {
  id: 'ep-description-fence-unclosed',
  severity: 'warning',
  where: 'author',
  about: ['episode.body'],
  summary: 'A block of code in the notes has no end.',
  reason: 'All that follows is shown as code: links do not work, and lines do not wrap.',
  source: {
    name: 'CommonMark, fenced code blocks',
    url: 'https://spec.commonmark.org/0.31.2/#fenced-code-blocks',
  },
  examples: [
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car, told by those who work it:

«\`\`\`»text
23:10 Berlin
\`\`
07:40 Vienna
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car, told by those who work it:

~~~text
\`\`\`
23:10 Berlin
~~~~

\`\`\`
07:40 Vienna
\`\`\`
`,
  ],
  episode(episode, say) {
    const { body } = episode;
    if (body === undefined || !/```|~~~/.test(body)) return;
    const part = unclosedFence(body);
    if (!part) return;
    say(episode, ['body'], 'The code that begins here does not end.', {
      part,
      help: 'Put the same signs on a line of their own where it ends.',
    });
  },
};
