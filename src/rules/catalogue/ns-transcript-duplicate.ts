import type { Episode } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsTranscriptDuplicate: Rule = {
  id: 'ns-transcript-duplicate',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'An episode has the transcript of another episode.',
  reason:
    'Listeners read other words than they hear; the line was most often copied with the front matter. Files are compared by what stands in them.',
  source: own,
  examples: [
    `
-- episodes/1.md --
transcripts: [https://example.com/1.vtt]
-- episodes/2.md --
transcripts: [https://example.com/2.srt, «https://example.com/1.vtt»]
`,
    `
-- episodes/1.md --
transcripts: 1.txt
-- episodes/2.md --
transcripts: «2.txt»
-- media/1.txt --
${'All aboard. '.repeat(42)}
-- media/2.txt --
${'All aboard. '.repeat(42)}
`,
    `
-- episodes/1.md --
transcripts: 1.txt
-- episodes/2.md --
transcripts: 2.txt
-- media/1.txt --
${'All aboard. '.repeat(41)}
-- media/2.txt --
${'All aboard. '.repeat(41)}
`,
    `
-- episodes/1.md --
transcripts: [https://example.com/1.vtt, https://example.com/1.vtt]
-- episodes/2.md --
transcripts: https://example.com/2.vtt
`,
  ],
  feed({ episodes }, say) {
    const seen = new Map<string, { readonly episode: Episode; readonly path: Path }>();
    for (const episode of episodes) {
      for (const [index, digest] of (episode.facts?.transcripts ?? []).entries()) {
        if (digest === '') continue;
        const path = ['transcriptFiles', index];
        const first = seen.get(digest);
        if (!first) seen.set(digest, { episode, path });
        else if (first.episode !== episode) {
          say(episode, path, 'This is the transcript of another episode.', {
            help: 'Name the transcript of this one.',
            related: [{ message: 'The other one is here.', owner: first.episode, path: first.path }],
          });
        }
      }
    }
  },
};
