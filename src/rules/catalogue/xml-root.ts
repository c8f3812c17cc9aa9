import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, type Words } from '../rule.ts';
import { rss } from '../sources.ts';

function wireRoot(detail: ReadonlyMap<string, string>): Words {
  const atom = detail.get('kind') === 'Atom';
  if (detail.get('kind') === 'HTML') {
    return {
      message: 'This is a page of HTML, not a feed.',
      help: 'Servers send one in place of a feed that has moved or failed. Look for the address of the feed itself.',
    };
  }
  const what = quote(detail.get('what') ?? '');
  return atom
    ? {
        message: 'This is an Atom feed, not RSS.',
        help: 'Write the feed as RSS 2.0; no podcast directory takes Atom.',
      }
    : {
        message: `${what} ${detail.get('problem') ?? ''}.`,
        help: 'Begin with `<rss version="2.0">`, and one `<channel>` in it.',
      };
}

const check = forRemarks('xml-root', (_, detail) => wireRoot(detail));

export const xmlRoot: Rule = {
  id: 'xml-root',
  severity: 'error',
  where: 'feed',
  w3c: ['UndefinedElement', 'InvalidNamespace', 'MissingElement', 'MissingChannel'],
  about: ['show.file'],
  summary: 'The document is not RSS 2.0 with a channel.',
  reason: 'Podcasts are RSS: directories read the element `rss` with one `channel` in it, and nothing else.',
  source: rss,
  examples: [
    `
-- feed.xml raw --
<«feed» xmlns="http://www.w3.org/2005/Atom"><title>Night Trains</title></feed>
`,
    `
-- feed.xml --
<«rss» version="2.0"></rss>
`,
    `
-- feed.xml raw --
<!DOCTYPE html>
<«html»><head><title>502 Bad Gateway</title></head><body>Try again.<br></body></html>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
};
