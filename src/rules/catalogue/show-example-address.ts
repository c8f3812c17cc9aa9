import type { Path } from '../../feed/placed.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';

const reserved = /(?:^|[.@])(?:example\.(?:com|net|org)|[a-z0-9-]+\.(?:example|invalid|test|localhost))$/i;

export const showExampleAddress: Rule = {
  id: 'show-example-address',
  severity: 'warning',
  onRequest: true,
  about: ['show.link', 'show.feed', 'show.owner', 'show.media'],
  summary: 'An address of the show belongs to nobody: it is one for examples.',
  reason:
    'Nothing answers at example.com, so a feed with such an address reaches nobody. Shows begin with them and podfeed is shown with them, so this is checked on request only: switch it on where the feed is published.',
  source: { name: 'RFC 2606', url: 'https://www.rfc-editor.org/rfc/rfc2606' },
  examples: [
    `
-- podfeed.yaml --
rules: {show-example-address: warning}
link: «https://www.example.com/trains»
feed: «https://trains.example/feed.xml»
owner: {email: «ada@example.org»}
media: {url: «"https://media.trains.test/"»}
`,
    `
-- podfeed.yaml --
rules: {show-example-address: warning}
link: https://myexample.com/
feed: https://example.com.au/feed.xml
owner: {email: ada@nighttrains.eu}
`,
    `
-- podfeed.yaml --
link: https://example.com/
`,
  ],
  show(show, say) {
    const look = (path: Path, text: string | undefined, host: string | undefined): void => {
      if (text === undefined || host === undefined || !reserved.test(host)) return;
      say(show, path, `${quote(text)} is an address for examples, and nothing answers there.`, {
        help: 'Give the real address.',
      });
    };
    const hostOf = (text: string | undefined): string | undefined => {
      const read = text === undefined ? undefined : readHttpUrl(text);
      return read?.ok ? read.value.host : undefined;
    };
    look(['link'], show.link, hostOf(show.link));
    look(['feed'], show.feed, hostOf(show.feed));
    look(['owner', 'email'], show.owner?.email, show.owner?.email);
    look(['media', 'url'], show.media?.url, hostOf(show.media?.url));
  },
};
