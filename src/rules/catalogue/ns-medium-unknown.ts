import { mediums } from '../../feed/medium.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsMediumUnknown: Rule = {
  id: 'ns-medium-unknown',
  severity: 'error',
  about: ['show.medium'],
  summary: 'What the feed holds is not said by a word that apps know.',
  reason: 'Apps that sort by it would not show the feed as a podcast, nor as anything else.',
  source: podcastTag('medium'),
  examples: [
    `
-- podfeed.yaml --
medium: «podcasts»
`,
    `
-- podfeed.yaml --
medium: «talk»
`,
    `
-- podfeed.yaml --
medium: «Show»
`,
    `
-- podfeed.yaml --
medium: Course
`,
  ],
  show(show, say) {
    const { medium } = show;
    if (medium === undefined || isWord(medium, mediums)) return;
    const meant = nearest(medium, mediums);
    say(show, ['medium'], `No app knows the medium ${quote(medium)}.`, {
      help: meant
        ? `Did you mean ${quote(meant)}?`
        : 'Leave it out for a podcast, or use `music`, `video` or `course`.',
    });
  },
};
