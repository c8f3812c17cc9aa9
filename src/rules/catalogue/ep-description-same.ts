import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const epDescriptionSame: Rule = {
  id: 'ep-description-same',
  severity: 'warning',
  about: ['episode.body', 'episode.summary'],
  summary: 'Two episodes have the same description.',
  reason:
    'It was most often copied with the file and then forgotten; listeners cannot tell what the newer one is about, and search shows both for the same words.',
  source: own,
  examples: [
    `
-- episodes/1.md --
title: The first winter
---
How we began, and what the first winter on the rails was like.
-- episodes/2.md --
title: The second winter
---

«How we began, and what the first winter on the rails was like.»
`,
    `
-- episodes/1.md --
summary: How we began, and what the first winter on the rails was like.
-- episodes/2.md --
summary: «How we began, and what the first winter on the rails was like.»
`,
    `
-- episodes/1.md --
summary: How we began.
---
What the first winter on the rails was like.
-- episodes/2.md --
summary: How we went on.
---
What the first winter on the rails was like.
`,
    `
-- episodes/1.md --
title: The first winter
---
How we began, and what the first winter on the rails was like.
-- episodes/2.md --
draft: true
---
How we began, and what the first winter on the rails was like.
`,
    `
-- episodes/1.md --
title: The first winter
---

-- episodes/2.md --
title: The second winter
---

`,
  ],
  feed({ episodes }, say) {
    const path = ['description'];
    const published = episodes.filter(({ draft }) => !draft);
    for (const { episode, first } of twins(published, ({ facts }) => facts?.notes)) {
      say(episode, path, 'Another episode is described in exactly these words.', {
        help: `Say what this one is about, in the notes or in its ${name(episode, ['summary'])}.`,
        related: [{ message: 'The other one is here.', owner: first, path }],
      });
    }
  },
};
