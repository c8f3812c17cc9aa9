import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

/** "TODO" in capitals where it opens a line or stands before a colon: a to-do list can be a topic. */
const placeholder =
  /(?<![\p{L}\d])(?:lorem ipsum)(?![\p{L}\d])|(?<=^[ \t>*-]{0,8}|[[(<])(?:TODO|FIXME|TBD)(?![\p{L}\d]|[ -][Ll]ist)|(?<![\p{L}\d])(?:TODO|FIXME)(?=:)|(?<![\p{L}\d])TBD(?![\p{L}\d])|(?<![\p{L}\d])(?:your |the )?(?:episode |guest |show )?(?:title|name|description|summary|notes|bio) goes? here(?![\p{L}\d])|(?<=\[)(?:insert|add|enter|your) [\p{L} ]{2,40}(?=\](?![([]))|\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}/gimu;
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
title: «Episode title goes here»
---
With «{{ page.guest }}» and nobody else on the night shift of a sleeping car.
-- episodes/2.md --
title: The second winter
---
With «{% include guests.html %}» on the night shift of a sleeping car, told by those who work it.
`,
    `
title: The second winter
---
With [«insert guest name»] on the night shift of a sleeping car, told by those who work it.
`,
    `
title: What goes on here
---
With [your guests](https://example.com/), [add nothing][1] and {curly} brackets, and everything that goes here.

[1]: https://example.com/
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
      if (text === undefined || !/todo|fixme|tbd|lorem| here|\[(?:insert|add|enter|your) |\{[{%]/i.test(text))
        return;
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
