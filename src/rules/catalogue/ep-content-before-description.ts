import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

const check = forRemarks('ep-content-before-description', (_, detail) => ({
  message: `No description stands before ${quote(detail.get('what') ?? '')}.`,
  help: 'Put `<description>` before it.',
}));

export const epContentBeforeDescription: Rule = {
  id: 'ep-content-before-description',
  severity: 'warning',
  where: 'feed',
  w3c: ['NeedDescriptionBeforeContent'],
  about: ['show.file', 'episode.file'],
  summary: 'The full notes stand before the description, or without one.',
  reason: 'Older readers show whichever comes last.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<item>
<«content:encoded»>The last sleeper leaves.</content:encoded>
<description>The last sleeper leaves.</description>
</item>
`,
    `
-- feed.xml --
<item>
<description>The last sleeper leaves.</description>
<content:encoded>The last sleeper leaves.</content:encoded>
</item>
`,
  ],
  show: check,
  episode: check,
};
