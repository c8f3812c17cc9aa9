import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { isFull, ownTitle } from '../titles.ts';

const trailer = /^(?:trailer|teaser)(?= ?[:|•·]| [–—-] |$)|(?<=[ ([])(?:trailer|teaser)(?=[)\]]?$)/i;
const bonus =
  /^bonus(?: ?episode| ?folge)?(?= ?[:|•·]| [–—-] |$)|(?<=[([])bonus(?: ?episode| ?folge)?(?=[)\]]$)/i;

export const epTypeUnmarkedTrailer: Rule = {
  id: 'ep-type-unmarked-trailer',
  severity: 'hint',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['episode.title'],
  summary: 'The title calls an episode a trailer or bonus, but directories are not told so.',
  reason: 'Apps show trailers at the top of a show and bonus episodes apart, if they know them.',
  source: apple,
  examples: [
    `
title: Season two «trailer»
`,
    `
title: "«Bonus»: What the conductors say"
`,
    `
title: Season two trailer
type: trailer
`,
    `
title: Bonus systems for conductors
`,
    `
title: Trailer parks of Europe
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    if (title === undefined || !isFull(episode)) return;
    const asTrailer = trailer.exec(title);
    const found = asTrailer ?? bonus.exec(title);
    if (!found) return;
    const kind = asTrailer ? 'trailer' : 'bonus';
    const type = name(episode, ['type']);
    say(episode, ['title'], `This title says ${kind}, but the episode counts as a full one.`, {
      part: { start: found.index, end: found.index + found[0].length },
      help: `Set ${type} to \`${kind}\`.`,
    });
  },
};
