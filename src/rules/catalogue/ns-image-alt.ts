import type { Episode, Picture, Show } from '../../feed/feed.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  // The older tag has no place for it.
  const isOlder = owner.remarks.some(({ rule }) => rule === 'ns-images-deprecated');
  for (const { picture, path } of picturesOf(owner)) {
    if (picture.alt !== undefined || (isOlder && isBare(picture))) continue;
    say(owner, path, 'Nothing says what can be seen in this picture.', {
      help: 'Say it in a few words, for those who cannot see it.',
    });
  }
}

const isBare = ({ href, width, ...more }: Picture): boolean => Object.keys(more).length === 0;

export const nsImageAlt: Rule = {
  id: 'ns-image-alt',
  severity: 'hint',
  about: ['episode.images', 'show.images'],
  summary: 'Nothing says what can be seen in a further picture.',
  reason: 'Who cannot see it hears nothing of it.',
  source: podcastTag('image'),
  examples: [
    `
images:
  - «href: https://example.com/wide.jpg»
    purpose: social
`,
    `
images: {href: "https://example.com/wide.jpg", alt: Two people at a whiteboard}
`,
    `
-- feed.xml --
<podcast:images srcset="https://example.com/a.jpg 1500w, https://example.com/b.jpg 600w"/>
`,
  ],
  show: check,
  episode: check,
};
