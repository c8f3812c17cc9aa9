import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const markup =
  /\[[^\][\n]{1,200}\]\((?:https?:|mailto:)[^()\s]{1,500}\)|\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*|<\/?(?:p|br|b|i|u|em|strong|a|ul|ol|li|div|span|img|iframe|script|h[1-6])(?:\s[^<>\n]{0,200})?\/?>/i;

export const epSummaryMarkup: Rule = {
  id: 'ep-summary-markup',
  severity: 'warning',
  about: ['episode.summary'],
  summary: 'The summary of an episode holds Markdown or HTML.',
  reason:
    'A summary is plain text: listeners read the asterisks, brackets and tags as they are written. The notes below the front matter may have all of it.',
  source: own,
  examples: [
    `
summary: Who still «**makes the beds**», and why.
-- episodes/2.md --
summary: Who makes the beds, «[and why](https://example.com/)».
`,
    `
summary: Who makes «<b>»the</b> beds.
`,
    `
summary: Who makes 2 ** 3 beds, [why] (see below), with <care> & a < b.
`,
  ],
  episode(episode, say) {
    const { summary } = episode;
    const found = summary === undefined ? undefined : markup.exec(summary);
    if (!found) return;
    const called = name(episode, ['summary']);
    say(episode, ['summary'], `${quote(found[0])} is shown as it is written: a ${called} is plain text.`, {
      part: { start: found.index, end: found.index + found[0].length },
      help: 'Write it without marks, or move it to the notes.',
    });
  },
};
