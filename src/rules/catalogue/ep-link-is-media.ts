import { mediaTypeOf } from '../../media/types.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epLinkIsMedia: Rule = {
  id: 'ep-link-is-media',
  severity: 'warning',
  about: ['episode.link'],
  summary: 'The web page of an episode is its media file.',
  reason:
    'Apps open the link to show more about the episode; listeners get a player or a download in its place.',
  source: own,
  examples: [
    `
link: «https://media.example.com/1.mp3»
`,
    `
link: «https://media.example.com/other.m4a?download»
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
link: https://example.com/1
`,
    `
link: https://example.com/1.pdf
`,
  ],
  episode(episode, say) {
    const { link, enclosure } = episode;
    const use = link === undefined ? undefined : mediaTypeOf(link)?.use;
    if (link === undefined || (use !== 'audio' && use !== 'video' && link !== enclosure?.url)) return;
    const called = name(episode, ['link']);
    say(episode, ['link'], `This ${called} leads to a media file, not to a page.`, {
      help: 'Give the address of the page, or leave it out.',
    });
  },
};
