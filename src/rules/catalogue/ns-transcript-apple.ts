import { mediaTypeOf, standardType } from '../../media/types.ts';
import type { Rule } from '../rule.ts';
import { transcriptsOf } from '../transcripts.ts';

export const nsTranscriptApple: Rule = {
  id: 'ns-transcript-apple',
  severity: 'hint',
  about: ['episode.transcriptFiles'],
  summary: 'None of the transcripts of an episode is in a format that Apple Podcasts reads.',
  reason:
    'Apple shows WebVTT and SRT only. Of an episode without either it makes a transcript by machine, names and terms misheard.',
  source: {
    name: 'Apple Podcasts, transcripts',
    url: 'https://podcasters.apple.com/support/5316-transcripts-on-apple-podcasts',
  },
  examples: [
    `
transcripts: [«https://example.com/1.html», https://example.com/1.json]
`,
    `
transcripts: {src: «https://example.com/1», type: text/plain}
`,
    `
transcripts: [https://example.com/1.html, https://example.com/1.srt]
-- episodes/2.md --
transcripts: {src: https://example.com/1, type: text/vtt}
-- episodes/3.md --
title: The last sleeper
-- episodes/4.md --
transcripts: {from: 4.json, to: vtt}
-- media/4.json --
{"version": "1.0.0", "segments": [{"startTime": 3, "body": "All aboard."}]}
`,
    `
transcripts: [https://example.com/transcript]
-- podfeed.yaml --
rules: {ns-transcript-type: warning}
`,
  ],
  episode(episode, say) {
    const transcripts = transcriptsOf(episode);
    const first = transcripts[0];
    if (!first || episode.remarks.some(({ rule }) => rule === 'ns-transcript-blank')) return;
    const named = transcripts.map(({ text, type }) => type ?? mediaTypeOf(text)?.type ?? '');
    const made = episode.transcripts?.map(({ type }) => type) ?? [];
    const types = [...named, ...made].map(standardType);
    if (types.some((type) => !others.has(type))) return;
    say(episode, first.path, 'Apple Podcasts does not read the transcripts of this episode.', {
      help: 'Add one in WebVTT or SRT.',
    });
  },
};

/** Formats that Apple does not read; a type that nobody knows has a rule of its own. */
const others = new Set(['application/json', 'text/html', 'text/plain']);
