import type { RemoteFeedFact } from '../../feed/feed.ts';
import { forFeedAnswer, isUnknown } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

const words: Readonly<Record<NonNullable<RemoteFeedFact['problem']>, string>> = {
  address: 'it, or the address it leads to, is none of the web',
  private: 'it leads to a private address',
  name: 'the name of its server is not known',
  refused: 'its server takes no connection',
  deadline: 'its server did not answer in time',
  redirects: 'it is sent on more than five times',
  downgrade: 'it is sent on from https to http',
  tls: 'the certificate of its server is not good',
  broken: 'its server broke off',
  packing: 'its server packs it in a way that was not asked for',
};

export const netFeedUnreachable: Rule = {
  id: 'net-feed-unreachable',
  severity: 'hint',
  about: ['show.feed'],
  summary: 'There is no feed at the address that the feed gives for itself.',
  reason:
    'Apps and directories come to that address. Before a show is published there is nothing yet; later its listeners find nothing new.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"status": 404} --
`,
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"problem": "name"} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"status": 200} --
`,
  ],
  ...forFeedAnswer(({ status = 0, problem }, called) => {
    const help = 'If the show is out already, correct the address or look at the server.';
    if (problem !== undefined)
      return { message: `${called} could not be looked at: ${words[problem]}.`, help };
    if (status === 0 || status < 300) return undefined;
    return isUnknown({ status })
      ? { message: `${called} could not be looked at: its server answers with status ${status}.`, help }
      : { message: `The server answers ${called} with status ${status}.`, help };
  }),
};
