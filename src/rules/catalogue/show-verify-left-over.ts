import type { Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { name, type Rule } from '../rule.ts';

export const showVerifyLeftOver: Rule = {
  id: 'show-verify-left-over',
  severity: 'hint',
  about: ['show.appleVerify', 'show.txt'],
  summary: 'A code that proves to Apple whose show it is stands in the feed.',
  reason:
    'It is needed for the days in which a show is claimed or moved. Left there it is out of date, and whoever copies the feed copies it. Since when it stands there podfeed cannot know.',
  source: {
    name: 'Apple Podcasts, claim a show',
    url: 'https://podcasters.apple.com/support/5497-claim-show',
  },
  examples: [
    `
-- podfeed.yaml --
itunes: {verify: «5f0a1c2e-1111-2222-3333-444455556666»}
txt: {purpose: applepodcastsverify, text: «5f0a1c2e-1111-2222-3333-444455556666»}
`,
    `
-- podfeed.yaml --
txt:
  - just a text
  - {purpose: ApplePodcastsVerify, text: «5f0a1c2e-1111-2222-3333-444455556666»}
`,
    `
-- podfeed.yaml --
txt: {purpose: verify, text: S6lpp-7ZCn8-dZfGc-OoyaG}
`,
  ],
  show(show, say) {
    for (const path of codes(show)) {
      say(show, path, `${name(show, path)} proves to Apple whose show this is.`, {
        help: 'Remove it once Apple has taken the show.',
      });
    }
  },
};

function codes({ appleVerify, txt = [] }: Show): readonly Path[] {
  const texts = txt.flatMap(({ purpose }, index): Path[] =>
    purpose?.toLowerCase() === 'applepodcastsverify' ? [['txt', index, 'text']] : [],
  );
  return appleVerify === undefined ? texts : [['appleVerify'], ...texts];
}
