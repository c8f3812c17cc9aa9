import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsRemoteitemDuplicate: Rule = {
  id: 'ns-remoteitem-duplicate',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.podroll', 'show.remoteItems'],
  summary: 'A list of feeds names one of them twice.',
  reason: 'Apps show each entry: the same show stands there two times.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
podroll:
  - 917393e3-1b1e-5cef-ace4-edaa54e1f810
  - «917393E3-1b1e-5cef-ace4-edaa54e1f810»
`,
    `
-- podfeed.yaml --
podroll:
  - {feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, itemGuid: one}
  - {feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, itemGuid: two}
`,
  ],
  show(show, say) {
    for (const list of ['podroll', 'remoteItems'] as const) {
      const seen = new Map<string, Path>();
      for (const [index, { feedGuid, itemGuid = '' }] of (show[list] ?? []).entries()) {
        if (feedGuid === undefined) continue;
        const key = `${feedGuid.toLowerCase()} ${itemGuid}`;
        const first = seen.get(key);
        const path = [list, index];
        if (!first) seen.set(key, path);
        else {
          say(show, [...path, 'feedGuid'], `${quote(feedGuid)} is named here for the second time.`, {
            help: 'Take one of the two out.',
            related: [{ message: 'The first time is here.', owner: show, path: first }],
          });
        }
      }
    }
  },
};
