import { notesOf } from '../notes.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

/** A row of hyphens under the head of a Markdown table, HTML tables, and pictures of either. */
const lost =
  /^[ \t]{0,3}\|?[ \t]{0,20}:?-{1,60}:?[ \t]{0,20}\|[-:| \t]{0,400}$|<table(?=[\s>])|!\[[^\]\n]{0,200}\](?=[([])|<img(?=[\s/>])/gim;
const most = 10;

export const epDescriptionTags: Rule = {
  id: 'ep-description-tags',
  severity: 'hint',
  onRequest: true,
  about: ['episode.body'],
  summary: 'The notes hold a table or a picture, which Apple Podcasts leaves out.',
  reason:
    'Apple shows paragraphs, lists and links only. The description in the feed is reduced to these by itself, as PSP-1 wants it, and keeps the words of everything else; but a table falls apart, and of a picture nothing is left.',
  source: apple,
  examples: [
    `
title: The last sleeper
---
Train | Leaves
«----- | ------»
Vienna | 22:10

«![The bed]»(https://example.com/bed.jpg)
-- podfeed.yaml --
rules: {ep-description-tags: hint}
`,
    `
title: The last sleeper
---
<p>When it leaves:</p> «<table»><tr><td>22:10</td></tr></table> and «<img» src="https://example.com/bed.jpg">
-- podfeed.yaml --
rules: {ep-description-tags: hint}
`,
    `
title: The last sleeper
---
# What **happens** at night

---
- when it leaves | and arrives, \`![x](y)\`
-- podfeed.yaml --
rules: {ep-description-tags: hint}
`,
  ],
  episode(episode, say) {
    const { body } = episode;
    if (body === undefined || !/-\s*\||\|\s*:?-|<table|!\[|<img/i.test(body)) return;
    for (const found of [...(notesOf(episode) ?? '').matchAll(lost)].slice(0, most)) {
      const what = found[0].startsWith('!') || /^<img/i.test(found[0]) ? 'picture' : 'table';
      say(episode, ['body'], `Apple Podcasts does not show this ${what}.`, {
        part: { start: found.index, end: found.index + found[0].length },
        alone: true,
        help: what === 'table' ? 'Write it as a list.' : 'Say in words what it shows, or link to it.',
      });
    }
  },
};
