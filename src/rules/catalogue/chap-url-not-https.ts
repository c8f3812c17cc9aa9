import type { UrlProblem } from '../../feed/url.ts';
import { addressProblems } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

export const chapUrlNotHttps: Rule = {
  id: 'chap-url-not-https',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'The picture or page of a chapter has no secure address.',
  reason:
    'Apps load pictures and open pages of chapters from these addresses; many load nothing that is not sent over https, and a relative address leads nowhere.',
  source: jsonChapters,
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure", "img": «"http://example.com/departure.jpg"»},
  {"startTime": 60, "title": "Border", "url": «"border.html"»},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure", "img": "https://example.com/departure.jpg"},
  {"startTime": 60, "title": "Border", "url": "https://example.com/border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters:
  - {start: "0:00", title: Departure, href: «border.html»}
  - {start: "10:00", title: Border, img: «"http://example.com/border.jpg"»}
  - {start: "20:00", title: Arrival, img: 3.jpg}
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure" image="«http://example.com/a.jpg»"/>
<psc:chapter start="10:00" title="Border" href="https://example.com/b"/>
<psc:chapter start="20:00" title="Arrival"/>
</psc:chapters>
</item>
`,
  ],
  episode: forRemarks('chap-url-not-https', (text, detail) => {
    const problem = detail.get('problem') as UrlProblem | undefined;
    return {
      message: `The address ${quoteAddress(text)} ${problem ? addressProblems[problem] : 'is not secure'}.`,
      help: 'Use an address that begins with `https://`.',
    };
  }),
};
