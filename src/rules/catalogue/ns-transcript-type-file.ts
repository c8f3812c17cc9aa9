import type { Episode } from '../../feed/feed.ts';
import { mediaTypeOf, standardType } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { transcript } from '../sources.ts';
import { isTranscriptType, transcriptsOf } from '../transcripts.ts';

export const nsTranscriptTypeFile: Rule = {
  id: 'ns-transcript-type-file',
  severity: 'error',
  about: ['episode.transcriptFiles'],
  summary: 'The type of a transcript is not that of its file.',
  reason: 'Apps read a transcript by its type; one of another kind shows as nonsense or not at all.',
  source: transcript,
  examples: [
    `
transcripts: [{src: https://example.com/1.srt, type: «text/vtt»}]
`,
    `
transcripts: [1.srt]
-- media/1.srt --
«WEBVTT»

00:00:01.000 --> 00:00:02.000
All aboard.
`,
    `
transcripts: [{src: https://example.com/1.srt, type: application/srt}, {src: https://example.com/2.srt, type: vtt}]
-- podfeed.yaml --
rules: {ns-transcript-type: warning}
`,
    `
transcripts: [{src: 1.srt, type: «text/vtt»}, {src: «2.txt», type: application/x-subrip}, 3.txt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
All aboard.
-- media/2.txt --
1
00:00:03,000 --> 00:00:04,000
Vienna.
-- media/3.txt --
«<cite>»Ada:</cite> <p>Zurich.</p>
`,
  ],
  episode(episode, say) {
    const judged = checkContent(episode, say);
    for (const { text, type, path, beside } of transcriptsOf(episode)) {
      const ending = mediaTypeOf(text);
      if (type === undefined || ending?.use !== 'transcript' || standardType(type) === ending.type) continue;
      if (!isTranscriptType(type) || judged.has(path.join('\n'))) continue;
      say(episode, beside('type'), `The type ${quote(type)} does not fit the ending of the transcript.`, {
        help: `Use ${quote(ending.type)}.`,
      });
    }
  },
};

/** Says what files hold that are called otherwise. Returns the places of their names. */
function checkContent(episode: Episode, say: Say): ReadonlySet<string> {
  const judged = new Set<string>();
  const named = transcriptsOf(episode);
  for (const { rule, path, detail = {}, elsewhere: at } of episode.remarks) {
    if (rule !== 'ns-transcript-type-file') continue;
    judged.add(path.join('\n'));
    const {
      holds = 'another one',
      right = 'text/plain',
      extension = 'txt',
      ending = 'txt',
      problem,
    } = detail;
    const { type, beside } = named.find((each) => each.path.join('\n') === path.join('\n')) ?? {};
    if (problem === 'type' && type !== undefined && beside) {
      say(episode, beside('type'), `This transcript is ${holds}, but its type is ${quote(type)}.`, {
        help: `Use ${quote(right)}.`,
        fix: useInstead(beside('type'), right, undefined, type),
      });
      continue;
    }
    say(episode, path, `This transcript is ${holds}, but its name ends in ${quote(`.${ending}`)}.`, {
      help: `Rename the file so that it ends in ${quote(`.${extension}`)}, and name it so here.`,
      at: type === undefined ? at : undefined,
    });
  }
  return judged;
}
