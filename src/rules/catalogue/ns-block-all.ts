import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsBlockAll: Rule = {
  id: 'ns-block-all',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.serviceBlocks'],
  summary: 'The show is hidden from every service that is not named as an exception.',
  reason: 'Services that respect the block remove the show with all its episodes.',
  source: podcastTag('block'),
  examples: [
    `
-- podfeed.yaml --
block: {all: «true», except: [podcastindex]}
`,
    `
-- podfeed.yaml --
block: {services: [amazon]}
`,
    `
-- feed.xml --
<«podcast:block»>yes</podcast:block>
`,
  ],
  show(show, say) {
    const blocks = show.serviceBlocks ?? [];
    const index = blocks.findIndex(({ service, blocked }) => service === undefined && blocked === true);
    if (index === -1) return;
    const free = blocks.filter(({ service, blocked }) => service !== undefined && blocked === false).length;
    const but = free === 0 ? '' : free === 1 ? ' but one' : ` but ${free}`;
    say(show, ['serviceBlocks', index], `The whole show disappears from all services${but}.`, {
      help: 'Remove it unless that is what you want.',
    });
  },
};
