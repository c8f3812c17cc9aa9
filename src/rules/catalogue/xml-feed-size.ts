import { newestIn } from '../../feed/history.ts';
import { name, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

/** Bytes. */
const slow = 1_000_000;
const most = 5_000_000;

export const xmlFeedSize: Rule = {
  id: 'xml-feed-size',
  severity: 'hint',
  about: ['show.output'],
  summary: 'The feed is large.',
  reason:
    'Every app of every listener fetches the whole feed again and again. Above a megabyte that is slow, and above five the validator of the W3C and some directories stop reading, so that the oldest episodes vanish. Said once for a whole show; the size is right within a few percent.',
  source: w3c,
  examples: [
    `
-- podfeed.yaml --
«»title: Night Trains of Europe
-- episodes/1.md --
title: The first winter
---
${'How crews of night trains work together in winter. '.repeat(10_000)}
-- episodes/2.md --
title: The second winter
---
${'How crews of night trains work together in winter. '.repeat(10_000)}
`,
    `
-- podfeed.yaml --
output: {limit: «2»}
${['1', '2', '3']
  .map(
    (id) =>
      `-- episodes/${id}.md --\n---\n${'How crews of night trains work together in winter. '.repeat(12_000)}`,
  )
  .join('\n')}
`,
    `
-- podfeed.yaml --
output: {limit: 1}
${['1', '2', '3']
  .map(
    (id) =>
      `-- episodes/${id}.md --\n---\n${'How crews of night trains work together in winter. '.repeat(12_000)}`,
  )
  .join('\n')}
`,
    `
-- now 2026-03-05T00:00:00Z --
-- episodes/1.md --
---
${'How crews of night trains work together in winter. '.repeat(12_000)}
-- episodes/2.md --
---
${'How crews of night trains work together in winter. '.repeat(12_000)}
`,
  ],
  eachFeed: true,
  feed({ show, episodes }, say) {
    const sizes = episodes
      .filter(({ facts }) => facts?.held === undefined)
      .toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0))
      .slice(0, newestIn(show.output))
      .map(({ facts }) => facts?.itemSize ?? 0);
    const bytes = sizes.reduce((before, size) => before + size, 0);
    if (bytes <= slow) return;
    const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
    const called = name(show, ['output', 'limit']);
    const limit = Math.max(1, Math.floor((sizes.length * slow) / bytes));
    const path = show.output?.limit === undefined ? [] : ['output', 'limit'];
    say(show, path, `The feed of ${sizes.length.toLocaleString('en-US')} episodes has about ${size}.`, {
      severity: bytes > most ? 'warning' : 'hint',
      help: `Publish only the newest episodes with ${called}, such as \`${limit}\`, or write shorter notes.`,
    });
  },
};
