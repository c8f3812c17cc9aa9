import { expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { rules } from '../../src/rules/index.ts';
import { w3cMessages } from './w3c-messages.ts';

const standsFor: ReadonlyMap<string, readonly string[]> = new Map(rules.map(({ id, w3c = [] }) => [id, w3c]));
const levels = { E: 'error', W: 'warning', H: 'hint' } as const;

/** A feed of which the validator has nothing to say, with more in its channel or its episode. */
function feedWith({ xml = '', item = '', before = '', version = '2.0', rest = '' }: Case): string {
  const own = (name: string, text: string): string =>
    new RegExp(`^<${name}[ />]`, 'm').test(xml) || before.includes(`<${name}>`) ? '' : text;
  const ownOfItem = (name: string, text: string): string => (item.includes(`<${name}`) ? '' : text);
  const spaces = Object.entries(namespaces)
    .filter(([prefix]) => `atom:${xml}${item}${rest}`.includes(`${prefix}:`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  return `${before}<rss${version === '' ? '' : ` version="${version}"`}${spaces}>
<channel>
${own('title', '<title>Night Trains</title>')}<link>http://example.com/</link>
<description>Of sleeping cars.</description>
<atom:link rel="self" href="http://example.com/feed.xml" type="application/rss+xml"/>
${xml}
<item>
${ownOfItem('title', '<title>The last sleeper</title>')}${ownOfItem('guid', '<guid>http://example.com/1</guid>')}
${item}
</item>
</channel>${rest}
</rss>`;
}

type Case = (typeof w3cMessages)[number];

const namespaces = {
  access: 'http://www.bloglines.com/about/specs/fac-1.0',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
  foaf: 'http://xmlns.com/foaf/0.1/',
  georss: 'http://www.georss.org/georss',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  l: 'http://purl.org/rss/1.0/modules/link/',
  thr: 'http://purl.org/syndication/thread/1.0',
  xhtml: 'http://www.w3.org/1999/xhtml',
};

test.each(w3cMessages)('$name: $want', (one) => {
  const bytes = Buffer.from(feedWith(one), one.encoding ?? 'utf8');
  const { findings } = walkFeed('feed.xml', bytes, { profiles: ['w3c'], now: 1_764_000_000 });
  const wanted = one.want === '' ? [] : one.want.split(' ');
  const found = findings.filter(({ severity }) => severity !== 'hint' || one.want.includes('H:'));
  const said = wanted.filter((each) => {
    const [level, id] = each.split(':') as [keyof typeof levels, string];
    return found.some(
      ({ rule, severity }) => standsFor.get(rule)?.includes(id) && severity === levels[level],
    );
  });
  expect(said).toEqual(wanted);
  const others = found.filter(
    ({ rule }) => !wanted.some((each) => standsFor.get(rule)?.includes(each.slice(2))),
  );
  expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
