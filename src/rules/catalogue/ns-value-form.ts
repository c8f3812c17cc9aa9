import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ns-value-form', wireWords);

export const nsValueForm: Rule = {
  id: 'ns-value-form',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A value is not of the kind that the namespace asks for.',
  reason: 'Apps cannot read it, and skip the tag.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<podcast:soundbite startTime="«1:00»" duration="30">Why</podcast:soundbite>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
