import { quote } from '../../text/printable.ts';
import { notesOf } from '../notes.ts';
import type { Rule } from '../rule.ts';

const used = /(?<![\\!\]])\[([^\][\n]{1,200})\]\[([^\][\n]{0,200})\]/g;
const defined = /^ {0,3}\[([^\][\n]{1,200})\]:/gm;
const most = 10;

export const epDescriptionReferenceMissing: Rule = {
  id: 'ep-description-reference-missing',
  severity: 'warning',
  where: 'author',
  about: ['episode.body'],
  summary: 'A link in the notes has a label in place of an address, and nothing says where the label leads.',
  reason: 'It is no link then: listeners read the brackets as they are written.',
  source: { name: 'CommonMark, reference links', url: 'https://spec.commonmark.org/0.31.2/#reference-link' },
  examples: [
    `
title: The last sleeper
---
See the «[timetable][plan]» and «[the map][]» of all the night trains that still run in Europe.

[the maps]: https://example.com/maps
`,
    `
title: The last sleeper
---
See the [timetable][Plan] and [the map][] of all night trains, [sic][!] and \\[not][this] or \`a[0][1]\`.

[plan]: https://example.com/plan
[the  Map]: https://example.com/map
[!]: https://example.com/sic
`,
  ],
  episode(episode, say) {
    if (!episode.body?.includes('][')) return;
    const notes = notesOf(episode) ?? '';
    const labels = new Set([...notes.matchAll(defined)].map(([, label]) => plain(label!)));
    const lost = [...notes.matchAll(used)].filter(([, text, label]) => !labels.has(plain(label || text!)));
    for (const found of lost.slice(0, most)) {
      const label = found[2] || found[1]!;
      say(episode, ['body'], `Nothing says where the label ${quote(label)} leads.`, {
        part: { start: found.index, end: found.index + found[0].length },
        help: `Put ${quote(`[${label}]: https://…`)} on a line of its own, or the address in round brackets.`,
      });
    }
  },
};

const plain = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
