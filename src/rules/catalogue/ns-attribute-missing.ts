import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-attribute-missing', (_, detail) => ({
  message: `${quote(detail.get('in') ?? '')} has no ${quote(detail.get('attribute') ?? '')}.`,
  help: 'Add it, or leave the tag out.',
}));

export const nsAttributeMissing: Rule = {
  id: 'ns-attribute-missing',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag lacks an attribute that it cannot do without.',
  reason: 'Without it apps skip the tag.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<«podcast:soundbite» startTime="60">Why</podcast:soundbite>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
