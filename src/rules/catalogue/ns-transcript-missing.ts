import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { isFull } from '../titles.ts';

export const nsTranscriptMissing: Rule = {
  id: 'ns-transcript-missing',
  severity: 'warning',
  only: ['psp1'],
  about: ['episode.file'],
  summary: 'An episode has no transcript.',
  reason:
    'Deaf listeners cannot follow it, and search does not find what is said in it. PSP-1 recommends one for each episode; many good shows have none, so only this profile asks for it.',
  source: {
    name: 'PSP-1',
    url: 'https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification',
  },
  examples: [
    `
-- profile psp1 --
-- episodes/1.md --
«---»
title: The last sleeper
link: https://example.com/1
`,
    `
-- profile psp1 --
-- episodes/1.md --
link: https://example.com/1
transcripts: https://example.com/1.vtt
-- episodes/2.md --
type: trailer
-- episodes/3.md --
draft: true
-- episodes/4.md --
link: https://example.com/4
transcripts: {type: text/vtt, language: [en]}
-- podfeed.yaml --
rules: {ep-field-type: warning}
`,
    `
title: The last sleeper
`,
  ],
  episode(episode, say) {
    if (episode.transcripts || episode.transcriptFiles || episode.draft || !isFull(episode)) return;
    if (isUnread(episode, 'transcriptFiles') || !isReadable(episode)) return;
    say(episode, ['transcriptFiles'], `This episode has no ${name(episode, ['transcriptFiles'])}.`, {
      help: 'Name a transcript, best in WebVTT.',
    });
  },
};
