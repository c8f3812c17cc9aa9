import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

/** "TODO" in capitals where it opens a line or stands before a colon: a to-do list can be a topic. */
const placeholder =
  /(?<![\p{L}\d])(?:lorem ipsum)(?![\p{L}\d])|(?<=^[ \t>*-]{0,8}|[[(<])(?:TODO|FIXME|TBD)(?![\p{L}\d]|[ -][Ll]ist)|(?<![\p{L}\d])(?:TODO|FIXME)(?=:)|(?<![\p{L}\d])TBD(?![\p{L}\d])/gimu;
const capitals = /^(?:TODO|FIXME|TBD)$/;

export const epPlaceholderText: Rule = {
  id: 'ep-placeholder-text',
  severity: 'warning',
  profiles: {
    youtube: {
      level: 'error',
      why: 'YouTube does not take over later changes of the feed, so the placeholder would stay.',
    },
  },
  about: ['episode.body', 'episode.title'],
  summary: 'Text that was meant to be replaced is still there.',
  reason: 'Apps keep what they once read: a placeholder stays visible long after it was replaced.',
  source: own,
  examples: [
    `
title: «TBD»
`,
    `
title: The last sleeper
---
What happens at night.

- «TODO»: add the names of the guests
`,
    `
title: The last sleeper
---
«Lorem ipsum» dolor sit amet, consectetur adipiscing elit, sed do eiusmod.
`,
    `
title: Your todo list is too long
---
How to write a TODO list, and why \`TODO:\` in code is a smell.

<!-- TODO: ask for a picture -->
`,
    `
draft: true
title: TBD
`,
  ],
  episode(episode, say) {
    if (episode.draft) return;
    const look = (path: Path, text: string | undefined): void => {
      if (text === undefined || !/todo|fixme|tbd|lorem/i.test(text)) return;
      const plain = path[0] === 'body' ? withoutCode(text) : text;
      const found = [...plain.matchAll(placeholder)].find(([word]) => word.length > 6 || capitals.test(word));
      if (!found) return;
      say(episode, path, `${quote(found[0])} stands where listeners will read it.`, {
        part: { start: found.index, end: found.index + found[0].length },
        help: 'Write what belongs there, or take it out.',
      });
    };
    look(['title'], ownTitle(episode));
    look(['summary'], episode.summary);
    look(['body'], episode.body);
  },
};
