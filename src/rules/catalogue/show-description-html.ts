import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const tag = /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,400})?\/?>/gi;
const allowed = new Set(['a', 'br', 'li', 'ol', 'p', 'ul']);

export const showDescriptionHtml: Rule = {
  id: 'show-description-html',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator of the W3C warns of any tag.' } },
  about: ['show.description'],
  summary: 'The description of the show holds HTML that apps do not show.',
  reason:
    'Apple Podcasts reads paragraphs, lists and links there and drops or prints other tags; many apps print them all. Under the profile w3c every tag is reported.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
description: Conversations with the people who keep the «<b>»sleeping</b> cars running.
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars running. «<img src="https://example.com/i.png">»
`,
    `
-- profile w3c --
-- podfeed.yaml --
description: «<p>»Conversations with the people who keep the sleeping cars of Europe running.</p>
`,
    `
-- podfeed.yaml --
description: <p>Conversations with the people who keep the <a href="https://example.com/">sleeping cars</a> running.<br/></p>
`,
    `
-- podfeed.yaml --
description: Conversations on 1 < 2, 3 > 2, <Europe> and &amp; by those who keep the sleeping cars running.
`,
  ],
  show(show, say) {
    const { description } = show;
    if (description === undefined || description.length > 10_000) return;
    const strict = show.profiles?.includes('w3c') === true;
    const found = [...description.matchAll(tag)].find(
      ([, word]) => known.has(word!.toLowerCase()) && (strict || !allowed.has(word!.toLowerCase())),
    );
    if (!found) return;
    const message = `The ${name(show, ['description'])} of the show holds the HTML tag ${quote(found[0])}.`;
    say(show, ['description'], message, {
      part: { start: found.index, end: found.index + found[0].length },
      help: 'Write plain text; an empty line makes a paragraph.',
    });
  },
};

/** Other words in angle brackets are words. */
const known = new Set(
  (
    'a abbr address article aside b big blockquote body br button center cite code div em embed font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins li link mark meta object ol p pre script ' +
    'section small span strike strong style sub sup table tbody td th thead tr u ul video'
  ).split(' '),
);
