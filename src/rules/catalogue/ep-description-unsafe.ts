import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

/** Names only: what stands around them is hostile now and then, and is not shown. */
const unsafe =
  /(?<=<)(?:script|iframe|object|embed|style|form|input|textarea|select|button|svg|math|audio|video|link|meta|base|template)(?=[\s/>])|(?=on[a-z]{3,30}\s{0,8}=)(?<=<[a-z][^<>]{0,400}\s)on[a-z]{3,30}|(?<=\]\(\s{0,8}|=\s{0,8}["']?)(?:javascript|vbscript|data)(?=:)/gi;

/** Notes without any of these are safe; most are, and this is quicker than looking for the places. */
const possible =
  /<(?:script|iframe|object|embed|style|form|input|textarea|select|button|svg|math|audio|video|link|meta|base|template)|\son[a-z]{3,30}\s{0,8}=|(?:javascript|vbscript|data):/i;

/** Findings in one file; more of the same teach nothing. */
const most = 10;

export const epDescriptionUnsafe: Rule = {
  id: 'ep-description-unsafe',
  severity: 'warning',
  where: 'author',
  about: ['episode.body'],
  summary: 'The notes hold HTML that no app runs, and that is left out of the feed.',
  reason: 'Apps and directories refuse scripts, frames, forms and event handlers, some with the whole feed.',
  source: w3c,
  examples: [
    `
title: The last sleeper
---
Listen here: <«script» src="https://example.com/player.js"></script>
`,
    `
title: The last sleeper
---
<img src="https://example.com/a.png" «onerror»="track()"> and a [link](«javascript»:alert).
`,
    `
title: The last sleeper
---
Write \`<script>\` in the head of the page:

    <script src="player.js"></script>

Then <b>save</b> it, on time = always.
`,
  ],
  episode(episode, say) {
    const { body } = episode;
    if (body === undefined || !possible.test(body)) return;
    for (const found of [...withoutCode(body).matchAll(unsafe)].slice(0, most)) {
      const message = `These notes hold ${quote(found[0])}, which could run in an app and is left out of the feed.`;
      say(episode, ['body'], message, {
        part: { start: found.index, end: found.index + found[0].length },
        alone: true,
        help: 'Write a link to the page that has it.',
      });
    }
  },
};
