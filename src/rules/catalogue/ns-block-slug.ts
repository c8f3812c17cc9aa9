import { serviceSlugs } from '../../feed/service-block.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsBlockSlug: Rule = {
  id: 'ns-block-slug',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.serviceBlocks'],
  summary: 'A service that is to be kept out has a name that nobody answers to.',
  reason: 'Each service looks for its own short name in the list of the namespace, and for no other.',
  source: podcastTag('block'),
  examples: [
    `
-- podfeed.yaml --
block:
  services: [«spotfy», «the web»]
  all: true
  except: YouTube
`,
    `
-- podfeed.yaml --
block: {services: [spotify, amazon]}
`,
    `
-- feed.xml --
<podcast:block id="«spotfy»">yes</podcast:block>
`,
  ],
  show(show, say) {
    for (const [index, { service }] of (show.serviceBlocks ?? []).entries()) {
      if (service === undefined || isWord(service, serviceSlugs)) continue;
      const meant = nearest(service, serviceSlugs);
      const path = ['serviceBlocks', index];
      say(show, path, `No service answers to the name ${quote(service)}.`, {
        help: meant ? `Did you mean ${quote(meant)}?` : 'Use a name from the list of the podcast namespace.',
      });
    }
  },
};
