import { quote } from '../../text/printable.ts';
import { name, type Rule, useInstead } from '../rule.ts';
import { rss } from '../sources.ts';

/** The specification has moved several times; the old addresses are as good. */
const known =
  /^https?:\/\/(?:www\.)?(?:rssboard\.org\/rss-(?:specification|2-0(?:-1)?(?:-rv-6)?|draft-1|profile)|(?:blogs|cyber)\.(?:law\.)?harvard\.edu\/(?:tech\/)?rss(?:\/rss\.html|\/)?|backend\.userland\.com\/rss(?:2|092|091)?|validator\.w3\.org\/feed\/docs\/rss2\.html)\/?$/i;
const right = 'https://www.rssboard.org/rss-specification';

export const xmlDocsUrl: Rule = {
  id: 'xml-docs-url',
  severity: 'hint',
  about: ['show.docs'],
  summary: 'The address of the description of the format is not one of RSS.',
  reason:
    'The field is for whoever finds the feed in a hundred years: it tells where the format is described, not where the show is. Nothing is lost when it is left out.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
rss: {docs: «https://example.com/help»}
`,
    `
-- podfeed.yaml --
rss: {docs: «RSS 2.0»}
`,
    `
-- podfeed.yaml --
rss: {docs: "https://cyber.harvard.edu/rss/rss.html"}
`,
    `
-- podfeed.yaml --
rss: {docs: "http://blogs.law.harvard.edu/tech/rss"}
`,
    `
-- podfeed.yaml --
rss: {docs: "https://www.rssboard.org/rss-specification"}
`,
  ],
  show(show, say) {
    const { docs } = show;
    if (docs === undefined || known.test(docs)) return;
    const message = `${name(show, ['docs'])} is ${quote(docs)}, which does not describe RSS.`;
    say(show, ['docs'], message, {
      help: `Use ${quote(right)}, or leave it out.`,
      fix: useInstead(['docs'], right),
    });
  },
};
