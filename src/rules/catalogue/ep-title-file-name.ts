import { mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { slugOf } from '../slugs.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

export const epTitleFileName: Rule = {
  id: 'ep-title-file-name',
  severity: 'warning',
  about: ['episode.title'],
  summary: 'The title of an episode is the name of a file.',
  reason:
    'A program filled it in and nobody replaced it; listeners see hyphens and an ending in place of a title.',
  source: own,
  examples: [
    `
-- episodes/the-last-sleeper.md --
title: «the-last-sleeper»
`,
    `
title: «Sleeper Final Mix.mp3»
-- episodes/2.md --
title: «the_last_sleeper.wav»
-- episodes/3.md --
title: «003-the-last.md»
`,
    `
-- episodes/sleeper.md --
title: Sleeper
-- episodes/x-ray.md --
title: An x-ray
-- episodes/3.md --
title: X-Ray
slug: the-x-ray
-- episodes/4.md --
title: What is an MP3?
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    if (title === undefined) return;
    const isFile =
      title.toLowerCase() === slugOf(episode).toLowerCase() && /\p{L}[-_]\p{L}|\d[-_]\p{L}/u.test(title);
    const use = mediaTypeOf(title)?.use;
    if (!isFile && use !== 'audio' && use !== 'video' && !/\.(?:md|markdown)$/i.test(title)) return;
    say(episode, ['title'], `The ${name(episode, ['title'])} ${quote(title)} is the name of a file.`, {
      help: 'Give the episode a title that people read.',
    });
  },
};
