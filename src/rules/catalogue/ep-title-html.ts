import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { ownTitle } from '../titles.ts';

const pairs =
  /<(a|abbr|b|big|blockquote|center|code|div|em|font|h[1-6]|i|iframe|li|mark|ol|p|script|small|span|strike|strong|style|sub|sup|table|u|ul)(?: [^<>]{0,400})?>/gi;
const single = /<(?:br|hr|img|input|link|meta|wbr)(?: [^<>]{0,400})? ?\/?>/i;
const escaped = /&(?:amp|lt|gt|quot|apos|nbsp|[lr]dquo|[lr]squo|[mn]dash|hellip|#\d{1,7}|#x[\da-f]{1,6});/i;

export const epTitleHtml: Rule = {
  id: 'ep-title-html',
  severity: 'error',
  summary: 'The title of an episode holds HTML.',
  reason: 'Titles are plain text: apps show tags and escapes as they are written, between the words.',
  source: rssProfile,
  examples: [
    `
title: The «<b>»last</b> sleeper
`,
    `
title: The last«<br/>»sleeper
`,
    `
title: Bed «&amp;» breakfast
`,
    `
title: R&D <Agile> "Q&A"
`,
    `
title: When a < b and c > d
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    if (title === undefined || !/[<&]/.test(title)) return;
    const tag = single.exec(title) ?? openedAndClosed(title);
    const found = tag ?? escaped.exec(title);
    if (!found) return;
    const part = { start: found.index, end: found.index + found[0].length };
    const what = tag ? 'the HTML tag' : 'what looks like an escape of HTML,';
    say(episode, ['title'], `This ${name(episode, ['title'])} holds ${what} ${quote(found[0])}.`, {
      part,
      severity: tag ? 'error' : 'warning',
      help: tag
        ? 'Write it without tags.'
        : 'Write the character itself: everything that needs it is escaped in the feed.',
    });
  },
};

/** The first tag that is closed later on: `<b>` alone is as well a word in angle brackets. */
function openedAndClosed(title: string): RegExpExecArray | undefined {
  const lower = title.toLowerCase();
  return [...title.matchAll(pairs)].find(
    (match) => lower.lastIndexOf(`</${match[1]!.toLowerCase()}>`) > match.index,
  );
}
