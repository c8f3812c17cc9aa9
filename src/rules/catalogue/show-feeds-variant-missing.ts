import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsVariantMissing: Rule = {
  id: 'show-feeds-variant-missing',
  severity: 'warning',
  where: 'author',
  about: ['show.feeds', 'episode.variants'],
  summary:
    'Episodes do not have the audio that a further feed asks for, and the feed does not say what then.',
  reason:
    'Their main audio stands in that feed in its place. Who subscribes to a feed for its audio may not want that.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - file: opus.xml
    feed: https://example.com/opus.xml
    title: Night Trains (Opus)
    audio: «opus»
-- episodes/1.md --
variants: {opus: {url: "https://media.example.com/1.opus", length: 14400000}}
-- episodes/2.md --
title: The sleeper of the second night
`,
    `
-- podfeed.yaml --
feeds:
  - file: opus.xml
    feed: https://example.com/opus.xml
    title: Night Trains (Opus)
    audio: opus
    otherwise: skip
-- episodes/1.md --
variants: {opus: {url: "https://media.example.com/1.opus", length: 14400000}}
-- episodes/2.md --
title: The sleeper of the second night
`,
  ],
  feed({ show }, say) {
    for (const [index, { matched, without, firstWithout, unknown }] of (show.facts?.feeds ?? []).entries()) {
      const { path, audio, otherwise } = show.feeds![index]!;
      const isUnread = show.remarks.some(
        ({ unread, path: at }) => unread && at.join() === [...path, 'otherwise'].join(),
      );
      if (
        isUnread ||
        !firstWithout ||
        otherwise !== undefined ||
        unknown.some(({ what }) => what === 'variant')
      )
        continue;
      const at = [...path, 'audio'];
      const many = without === 1 ? 'has' : 'have';
      say(show, at, `${without} of ${matched} episodes in this feed ${many} no variant ${quote(audio!)}.`, {
        help: `Add it, or set ${name(show, [...path, 'otherwise'])} to \`main\` (take their main audio) or \`skip\` (leave them out).`,
        related: [{ message: 'One of them is here.', owner: firstWithout, path: ['audio'] }],
      });
    }
  },
};
