import { quote } from '../../text/printable.ts';
import { likelyDate } from '../likely-date.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

const words: ReadonlyMap<string, { readonly is: string; readonly help: string }> = new Map([
  [
    'range',
    { is: 'is not in the years 1990 to 2100', help: 'Write the year of the release with four digits.' },
  ],
  ['calendar', { is: 'is not in the calendar', help: 'Write a day that the month has.' }],
  ['time', { is: 'has a time that no clock shows', help: 'Write a time from `00:00` to `23:59`.' }],
  [
    'offset',
    { is: 'has an offset that no time zone has', help: 'Write the offset as `+01:00`, or leave it out.' },
  ],
]);
/** In a feed the time stands before its zone, which cannot be left out. */
const ofFeeds: ReadonlyMap<string, string> = new Map([
  ['has an offset that no time zone has', 'Write the offset as `+0100`.'],
  ['has a time that no clock shows', 'Write a time from `00:00:00` to `23:59:59`.'],
]);
const form = {
  is: 'is not a date in a form that can be read',
  help: 'Write a day as `2026-03-01`, or a day and time as `2026-03-01 06:00`.',
};

/** The zero of a time in Go. */
const noDate = /\b0?1 Jan 0001 00:00:00\b/;

/** `03/01/2026` is a day of March in America and of January elsewhere. */
const isSlashed = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/;
const eitherWay =
  'Write year, month and day, such as `2026-03-01`: which of the two is the month cannot be told.';

const check = forRemarks('ep-pubdate-format', (text, detail, _called, { path }) => {
  if (detail.get('form') === 'rfc2822' && noDate.test(text)) {
    return {
      message: `${quote(text)} stands for no date at all.`,
      help: 'Give its page a date: Hugo writes the first day of the year 1 where there is none.',
    };
  }
  const { is, help } = words.get(detail.get('problem') ?? '') ?? form;
  if (detail.get('form') === 'rfc2822') {
    const example = 'Write it as `Sun, 01 Mar 2026 06:00:00 +0000`.';
    return { message: `${quote(text)} ${is}.`, help: is === form.is ? example : (ofFeeds.get(is) ?? help) };
  }
  const likely = detail.get('problem') === 'format' ? likelyDate(text) : undefined;
  return {
    message: `${quote(text)} ${is}.`,
    help: likely === undefined ? (isSlashed.test(text) ? eitherWay : help) : `Did you mean ${quote(likely)}?`,
    fix: likely === undefined ? undefined : useInstead(path, likely, undefined, text),
  };
});

export const epPubdateFormat: Rule = {
  id: 'ep-pubdate-format',
  severity: 'error',
  about: ['episode.published'],
  summary: 'The date of an episode cannot be read.',
  reason:
    'Without a date that everybody reads alike, apps sort the episode anywhere or not at all. The form of the feed, with weekday and offset, is written by podfeed and never wrong.',
  source: apple,
  examples: [
    `
date: «1.3.2026»
`,
    `
date: «03/15/2026»
-- episodes/2.md --
date: «03/01/2026»
-- episodes/3.md --
date: «1. März 2026»
-- episodes/4.md --
date: «Sun, 01 Mar 2026 06:00:00 GMT»
-- episodes/5.md --
date: «March 1, 2026»
-- episodes/6.md --
date: «2026/03/01»
`,
    `
date: «next Sunday»
`,
    `
date: «0202-03-01»
`,
    `
date: «2026-02-30»
`,
    `
date: «2026-03-01 25:00»
`,
    `
date: «2026-03-01T06:00:00+25:00»
`,
    `
-- feed.xml --
<item>
<pubDate>«Sun, 31 Feb 2026 05:00:00 +0000»</pubDate>
</item>
<item>
<pubDate>«Thu, 01 Jan 1970 00:00:00 +0000»</pubDate>
</item>
<item>
<pubDate>«Sun, 01 Mar 1926 05:00:00 +0000»</pubDate>
</item>
<item>
<pubDate>«Sun, 01 Mar 2026 25:00:00 +0000»</pubDate>
</item>
<item>
<pubDate>«Sun, 01 Mar 2026 05:00:00 +9900»</pubDate>
</item>
<item>
<pubDate>«yesterday»</pubDate>
</item>
`,
    `
date: 2026-03-01T06:00:00+01:00
`,
    `
date: 2026-03-01 06:00
`,
  ],
  episode: check,
};
