import type { Path, Placed } from '../../feed/placed.ts';
import { isExampleHost, placeholders } from '../../feed/placeholders.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { own } from '../sources.ts';

export const showPlaceholder: Rule = {
  id: 'show-placeholder',
  severity: 'error',
  onRequest: true,
  about: [
    'show.link',
    'show.feed',
    'show.author',
    'show.owner',
    'show.description',
    'show.imageFile',
    'episode.audio',
    'episode.body',
  ],
  summary: 'What podfeed init filled in for the author is still there.',
  reason:
    'Directories keep what they read first: grey artwork and an episode of silence are what listeners would see. The workflow of podfeed init asks for this rule before it publishes.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules: {show-placeholder: warning}
link: «https://example.com/»
feed: https://trains.eu/feed.xml
owner: {name: Ada Muster, email: ada@trains.eu}
image: «placeholder-cover.png»
-- media/placeholder-cover.png {"format": "png"} --
-- episodes/1.md --
audio: «placeholder.mp3»
`,
    `
-- podfeed.yaml --
rules: {show-placeholder: warning}
link: https://trains.eu/
feed: «https://feeds.example.org/trains.xml»
author: «The Makers of This Show»
owner: {name: Ada Muster, email: «podcast@example.com»}
`,
    `
-- podfeed.yaml --
rules: {show-placeholder: warning}
link: https://trains.eu/
feed: https://trains.eu/feed.xml
owner: {name: Ada Muster, email: ada@trains.eu}
-- episodes/1.md --
draft: true
audio: placeholder.mp3
`,
  ],
  show(show, say) {
    for (const field of ['link', 'feed'] as const) {
      const read = readHttpUrl(show[field] ?? '');
      if (read.ok && isExampleHost(read.value.host)) still(show, [field], show[field]!, say);
    }
    const { author, owner, description, imageFile } = show;
    if (author === placeholders.author) still(show, ['author'], author, say);
    if (owner?.email !== undefined && isExampleHost(owner.email.slice(owner.email.lastIndexOf('@') + 1))) {
      still(show, ['owner', 'email'], owner.email, say);
    }
    if (description === placeholders.description) still(show, ['description'], description, say);
    if (imageFile && isNamed(imageFile.text, placeholders.cover)) still(show, ['image'], imageFile.text, say);
  },
  episode(episode, say) {
    if (episode.facts?.held) return;
    const { audio, body = '' } = episode;
    if (audio && isNamed(audio.text, placeholders.audio)) still(episode, audio.path, audio.text, say);
    const start = body.indexOf(placeholders.notes);
    if (start === -1) return;
    say(episode, ['body'], 'The show notes still tell their author what to write.', {
      part: { start, end: start + placeholders.notes.length },
      help: 'Say what the episode is about.',
    });
  },
};

function still(owner: Placed, path: Path, value: string, say: Say): void {
  say(owner, path, `${name(owner, path)} is still the placeholder ${quote(value)}.`, {
    help: 'Put your own in its place before you publish.',
  });
}

function isNamed(path: string, file: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1) === file;
}
