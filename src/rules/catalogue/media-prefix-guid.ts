import { type Carried, prefixesOf } from '../../feed/prefixes.ts';
import { quote } from '../../text/printable.ts';
import { andMore, carriedBy, carriers } from '../prefixes.ts';
import { name, type Rule, useInstead } from '../rule.ts';

export const mediaPrefixGuid: Rule = {
  id: 'media-prefix-guid',
  severity: 'warning',
  about: ['show.media', 'episode.enclosure', 'show.guid'],
  summary: 'An analytics prefix names the guid of another show.',
  reason:
    'OP3 takes the podcast:guid in its address to know the show. With another one the downloads are counted for a show that is not yours.',
  source: { name: 'OP3, setup', url: 'https://op3.dev/setup' },
  examples: [
    `
-- podfeed.yaml --
guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810
media: {prefix: «"https://op3.dev/e,pg=00000000-1b1e-5cef-ace4-edaa54e1f810/"»}
`,
    `
-- podfeed.yaml --
guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810
-- episodes/1.md --
audio: {url: «"https://op3.dev/e,pg=00000000-1b1e-5cef-ace4-edaa54e1f810/media.example.com/1.mp3"», length: 28800000}
`,
    `
-- podfeed.yaml --
guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810
media: {prefix: "https://op3.dev/e,pg=917393E3-1b1e-5cef-ace4-edaa54e1f810/"}
`,
  ],
  show(show, say) {
    const { guid } = show;
    if (guid === undefined) return;
    for (const { path, url, text } of show.media?.prefix ?? []) {
      const other = prefixesOf(url).find(isNot(guid));
      if (!other) continue;
      say(show, path, `The prefix names the show ${quote(other.guid!)}, and this one is ${quote(guid)}.`, {
        help: 'Write `op3`, and the guid is put there for you.',
        fix: useInstead(path, 'op3', undefined, text),
      });
    }
  },
  feed(feed, say) {
    const { guid } = feed.show;
    if (guid === undefined) return;
    const episodes = carriers(feed, (prefixes) => prefixes.some(isNot(guid)));
    const [episode] = episodes;
    if (!episode) return;
    const other = carriedBy(episode).find(isNot(guid))!;
    say(
      episode,
      ['enclosure', 'url'],
      `The address of this recording${andMore(episodes)} names the show ${quote(other.guid!)}.`,
      { help: `Write ${quote(guid)} there, which is ${name(feed.show, ['guid'])}.` },
    );
  },
};

/** Says whether a prefix names another show than that of a guid. */
function isNot(guid: string): (prefix: Carried) => boolean {
  return (prefix) => prefix.guid !== undefined && prefix.guid.toLowerCase() !== guid.toLowerCase();
}
