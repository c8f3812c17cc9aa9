import { type Carried, prefixKey } from '../../feed/prefixes.ts';
import { andMore, carriedBy, carriers, prefixList } from '../prefixes.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';

export const mediaPrefixTwice: Rule = {
  id: 'media-prefix-twice',
  severity: 'warning',
  about: ['show.media', 'episode.enclosure'],
  summary: 'An analytics prefix stands twice before the address of a recording.',
  reason:
    'The service would count each download twice, and apps follow one redirect more. A prefix that stands twice in the show file is put before addresses once.',
  source: prefixList,
  examples: [
    `
-- podfeed.yaml --
media: {prefix: [op3, podtrac, «https://op3.dev/e/»]}
`,
    `
-- podfeed.yaml --
media: {prefix: [https://a.example.com/count, «https://A.example.com/count/»]}
`,
    `
-- episodes/1.md --
audio: {url: «https://media.blubrry.com/trains/p/media.blubrry.com/trains/a.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.blubrry.com/trains/p/media.blubrry.com/trains/a.example.com/2.mp3, length: 28800000}
`,
    `
-- podfeed.yaml --
media: {prefix: [op3, podtrac]}
-- episodes/1.md --
audio: {url: https://op3.dev/e/media.example.com/1.mp3, length: 28800000}
`,
  ],
  show(show, say) {
    const prefixes = show.media?.prefix ?? [];
    const keys = prefixes.map(prefixKey);
    for (const [index, { path, text }] of prefixes.entries()) {
      const first = keys.indexOf(keys[index]!);
      if (first === index) continue;
      say(show, path, `The prefix ${quoteAddress(text)} stands in the list already.`, {
        help: 'Take it out of the list.',
        related: [{ message: 'It stands here.', owner: show, path: prefixes[first]!.path }],
      });
    }
  },
  feed(feed, say) {
    const episodes = carriers(feed, (prefixes) => repeated(prefixes) !== undefined);
    const [episode] = episodes;
    if (!episode) return;
    const { service, key } = repeated(carriedBy(episode))!;
    say(
      episode,
      ['enclosure', 'url'],
      `The address of this recording${andMore(episodes)} leads through ${service?.title ?? quoteAddress(key)} twice.`,
      { help: 'Take one of the two prefixes out of the address.' },
    );
  },
};

function repeated(prefixes: readonly Carried[]): Carried | undefined {
  return prefixes.find(({ key }, index) => prefixes.findIndex((other) => other.key === key) < index);
}
