import type { Show } from '../../feed/feed.ts';
import { type Carried, namedService, prefixesOf } from '../../feed/prefixes.ts';
import { quote } from '../../text/printable.ts';
import { andMore, carriedBy, carriers } from '../prefixes.ts';
import { forRemarks, name, type Rule, type Say } from '../rule.ts';

const words = (title: string, ended: string | undefined): string =>
  ended === undefined ? `${title} has ended.` : `${title} ended on ${ended}.`;

export const mediaPrefixEnded: Rule = {
  id: 'media-prefix-ended',
  severity: 'warning',
  about: ['show.media', 'episode.enclosure'],
  summary: 'The address of a recording leads through an analytics service that no longer exists.',
  reason:
    'Nothing is counted any more, and on the day its server goes no app can download the recording. Chartable ended on 12 December 2024.',
  source: {
    name: 'Chartable, closing of the service',
    url: 'https://help.chartable.com/',
  },
  examples: [
    `
-- podfeed.yaml --
media: {prefix: [op3, «chartable»]}
`,
    `
-- podfeed.yaml --
media: {prefix: «https://chtbl.com/track/1A2B3/»}
`,
    `
audio: {url: «https://chrt.fm/track/1A2B3/media.example.com/1.mp3», length: 28800000}
`,
    `
-- podfeed.yaml --
media: {prefix: op3}
-- episodes/1.md --
audio: {url: https://media.example.com/chtbl.com/1.mp3, length: 28800000}
`,
  ],
  show(show, say) {
    said(show, say);
    for (const { path, url } of show.media?.prefix ?? []) {
      const { service } = prefixesOf(url).find(isEnded) ?? {};
      if (service?.ended === undefined) continue;
      say(show, path, words(service.title, service.ended), { help: 'Take it out; `op3` is a free service.' });
    }
  },
  feed(feed, say) {
    const episodes = carriers(feed, (prefixes) => prefixes.some(isEnded));
    const [episode] = episodes;
    if (!episode) return;
    const { title = '', ended = '' } = carriedBy(episode).find(isEnded)?.service ?? {};
    say(
      episode,
      ['enclosure', 'url'],
      `The address of this recording${andMore(episodes)} leads through ${title}, which ended on ${ended}.`,
      { help: `Take ${title} out of ${name(episode, ['enclosure', 'url'])}.` },
    );
  },
};

const isEnded = ({ service }: Carried): boolean => service?.ended !== undefined;

const said: (show: Show, say: Say) => void = forRemarks('media-prefix-ended', (text, detail) => ({
  message: words(detail.get('title') ?? quote(text), namedService(text)?.ended),
  help: 'Take it out; `op3` is a free service.',
}));
