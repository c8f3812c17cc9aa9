import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const markdown = /!?\[[^\][\n]{1,200}\]\(https?:[^()\s]{1,400}\)|(\*\*|__)(?=\S)[^*_\n]{1,200}(?<=\S)\1/;

export const showDescriptionMarkdown: Rule = {
  id: 'show-description-markdown',
  severity: 'warning',
  about: ['show.description'],
  summary: 'The description of the show is written in Markdown, and nobody reads it as such.',
  reason:
    'Only the notes of episodes are Markdown. The description of the show goes into the feed as it stands, so listeners would see asterisks and brackets.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
description: Conversations with the people who keep the «**sleeping cars**» of Europe running.
`,
    `
-- podfeed.yaml --
description: Conversations with the people of «[the sleeping cars](https://example.com/)» of all Europe.
`,
    `
-- podfeed.yaml --
description: Conversations with those who keep 2 ** 3 and _init_ [sic] (https://example.com/) running at night.
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the *sleeping* cars of Europe running.
`,
  ],
  show(show, say) {
    const { description } = show;
    const found = description === undefined ? null : markdown.exec(description.slice(0, 10_000));
    if (!found) return;
    const called = name(show, ['description']);
    say(
      show,
      ['description'],
      `The ${called} of the show shows ${quote(found[0])} to listeners as it stands.`,
      {
        part: { start: found.index, end: found.index + found[0].length },
        help: 'Write plain text, and addresses in full.',
      },
    );
  },
};
