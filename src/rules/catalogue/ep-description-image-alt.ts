import { notesOf } from '../notes.ts';
import type { Rule } from '../rule.ts';

const picture =
  /!\[[ \t]{0,8}\](?=[([])|<img(?=[\s/>])(?![^<>]{0,500}\salt\s{0,8}=\s{0,8}["']?\s{0,8}[^\s"'>])/gi;
const most = 10;

export const epDescriptionImageAlt: Rule = {
  id: 'ep-description-image-alt',
  severity: 'hint',
  about: ['episode.body'],
  summary: 'A picture in the notes is not described.',
  reason:
    'Apple Podcasts shows no pictures in notes, and blind listeners see none: to all of them the picture is its description.',
  source: { name: 'WCAG 2.2, 1.1.1', url: 'https://www.w3.org/TR/WCAG22/#non-text-content' },
  examples: [
    `
title: The last sleeper
---
This is how it looks: «![]»(https://example.com/sleeper.jpg) and inside: «<img» src="https://example.com/bed.jpg">
`,
    `
title: The last sleeper
---
And at night: «<img» alt="" src="https://example.com/night.jpg">, seen from the last of the sleeping cars.
`,
    `
title: The last sleeper
---
Look: ![A blue car](https://example.com/sleeper.jpg) <img src="https://example.com/bed.jpg" alt="Two beds"> wow![1]
`,
  ],
  episode(episode, say) {
    const { body } = episode;
    if (body === undefined || !/!\[|<img/i.test(body)) return;
    for (const found of [...(notesOf(episode) ?? '').matchAll(picture)].slice(0, most)) {
      say(episode, ['body'], 'This picture has no description.', {
        part: { start: found.index, end: found.index + found[0].length },
        alone: true,
        help: 'Say in a few words what is to be seen, such as `![A blue sleeping car](…)`.',
      });
    }
  },
};
