import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaEnclosureMissing: Rule = {
  id: 'media-enclosure-missing',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'An item without a media file is an item of RSS too.' },
  },
  about: ['episode.enclosure'],
  summary: 'An episode has no media file.',
  reason:
    'Directories take an entry of a feed for an episode only when it names a media file; others are not shown. A draft may still wait for its recording. An episode has one file: a list of them is a value of the wrong shape.',
  source: apple,
  examples: [
    `
-- episodes/1.md without audio --
«---»
title: The last sleeper to Vienna
`,
    `
«audio»:
`,
    `
-- episodes/1.md without audio --
«---»
draft: true
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
  ],
  episode(episode, say) {
    if (episode.enclosure || isUnread(episode, 'enclosure') || !isReadable(episode)) return;
    const called = name(episode, ['enclosure']);
    say(episode, ['enclosure'], `This ${episode.draft ? 'draft' : 'episode'} has no ${called}.`, {
      help: 'Name its media file: a path in the media folder, or an address.',
      severity: episode.draft ? 'hint' : undefined,
    });
  },
};
