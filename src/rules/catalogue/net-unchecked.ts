import type { Show } from '../../feed/feed.ts';
import type { NoAnswer } from '../../text/exchange.ts';
import { limits } from '../../text/limits.ts';
import { showSize } from '../../text/size.ts';
import { forServers, isUnknown } from '../remote.ts';
import type { Rule, Say } from '../rule.ts';
import { own } from '../sources.ts';

/** Other problems have rules of their own. */
const words: ReadonlyMap<string, string> = new Map<NoAnswer, string>([
  ['name', 'the name of its server is not known'],
  ['refused', 'its server takes no connection'],
  ['deadline', 'its server did not answer in time'],
  ['broken', 'its server broke off'],
  ['packing', 'its server packs it in a way that was not asked for'],
]);

const checks = forServers(
  ({ problem, status, detail = '' }) => {
    if (problem === undefined) return isUnknown({ status: status ?? 0 }) ? `status ${status}` : undefined;
    const silent = problem === 'unasked' ? detail : problem;
    return words.has(silent) ? silent : undefined;
  },
  ({ called }, fault) => {
    const why = words.get(fault) ?? `its server answers with ${fault}`;
    return { message: `Nothing is known of ${called}: ${why}.`, help: 'Try again later.' };
  },
);

export const netUnchecked: Rule = {
  id: 'net-unchecked',
  severity: 'hint',
  about: [
    'episode.enclosure',
    'episode.alternates',
    'episode.image',
    'episode.images',
    'episode.transcripts',
    'episode.chapters',
    'show.image',
    'show.images',
    'show.trailers',
    'show.live',
  ],
  summary: 'Nothing is known of a file: it could not be looked at.',
  reason:
    'It may well be there: a server that does not answer now may do so later. podfeed says so rather than call it missing.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "deadline"} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"status": 503} --
`,
    `
-- episodes/1.md --
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "refused"} --
-- https://media.example.com/2.mp3 {"problem": "unasked", "detail": "refused"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  asks: true,
  show(show, say) {
    checks.show(show, say);
    sayLeft(show, say);
  },
  episode: checks.episode,
};

/** Of what was not asked because that would have been too much it is said once. */
function sayLeft(show: Show, say: Say): void {
  const { left = 0, spent } = show.facts?.remote ?? {};
  if (left === 0) return;
  const many = left === 1 ? 'one more file' : `${left.toLocaleString('en-US')} more files`;
  const why =
    spent === 'time'
      ? `podfeed asks for ${limits.remoteWhole / 60_000} minutes at the most`
      : spent === 'bytes'
        ? `podfeed takes ${showSize(limits.remoteBytes)} at the most`
        : `podfeed asks for ${limits.remoteAddresses.toLocaleString('en-US')} files at the most`;
  say(show, [], `Nothing is known of ${many}: ${why}.`, {
    help: 'Check a feed with fewer episodes, or with servers that answer sooner.',
  });
}
