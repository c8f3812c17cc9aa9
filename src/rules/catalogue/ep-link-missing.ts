import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';

export const epLinkMissing: Rule = {
  id: 'ep-link-missing',
  severity: 'warning',
  only: ['psp1'],
  about: ['episode.file'],
  summary: 'An episode names no web page.',
  reason:
    'PSP-1 recommends a page for each episode, where listeners find what an app does not show. Apple does too, but most shows do without, so only this profile asks for it.',
  source: {
    name: 'PSP-1',
    url: 'https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification',
  },
  examples: [
    `
-- profile psp1 --
-- episodes/1.md --
«---»
title: The last sleeper
`,
    `
-- profile psp1 --
-- episodes/1.md --
title: The last sleeper
link: https://example.com/1
`,
    `
-- profile psp1 --
-- episodes/1.md --
draft: true
`,
    `
-- profile psp1 --
-- episodes/1.md --
link: [https://example.com/1]
-- podfeed.yaml --
rules: {ep-field-type: warning}
`,
    `
title: The last sleeper
`,
  ],
  episode(episode, say) {
    if (episode.link !== undefined || episode.draft || isUnread(episode, 'link') || !isReadable(episode))
      return;
    say(episode, ['link'], `This episode has no ${name(episode, ['link'])}.`, {
      help: 'Give the address of its page.',
    });
  },
};
