import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileNotEpisode: Rule = {
  id: 'file-not-episode',
  severity: 'warning',
  where: 'author',
  about: ['show.file'],
  summary: 'A file among the episodes looks like one, but its name does not end in `.md`.',
  reason:
    'Only files that end in `.md` are read, so the episode would never come out, and nobody would be told.',
  source: own,
  examples: [
    `
-- episodes/1.md --
title: The first winter
-- episodes/2.markdown raw --
«»---
title: The second winter
---
-- episodes/3.md.txt raw --
«»Nothing yet.
-- episodes/4.txt raw --
«»---
title: The fourth winter
---
-- episodes/5.MDX raw --
«»---
title: The fifth winter
---
`,
    `
-- episodes/1.md --
title: The first winter
-- episodes/1.txt raw --
All aboard.
---
-- episodes/1.vtt raw --
---
-- episodes/2.MD raw --
---
title: The second winter
date: 2026-03-08
audio: {url: https://media.example.com/2.mp3, length: 28800000}
duration: 1800
---
What happens on the night shift of another sleeping car, told by those who work it.
`,
  ],
  show: forRemarks('file-not-episode', (text, detail) => ({
    message: `${quote(text)} is not read: the name of an episode ends in \`.md\`.`,
    help: `Call it ${quote(detail.get('name') ?? '')}, or let its name begin with \`_\` if it is none.`,
  })),
};
