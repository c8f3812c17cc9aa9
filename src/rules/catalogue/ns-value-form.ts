import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ns-value-form', wireWords);

export const nsValueForm: Rule = {
  id: 'ns-value-form',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A value is not of the kind that the namespace asks for.',
  reason: 'Apps cannot read it, and skip the tag.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<podcast:soundbite startTime="«1:00»" duration="30">Why</podcast:soundbite>
</item>
`,
    `
-- feed.xml --
<podcast:liveItem status="ended" start="«2026-11-05T18:00:00-0600»" end="2026-11-05T19:00:00-06:00">
<title>Live</title><guid>live-1</guid><enclosure url="https://live.example/stream.mp3" type="audio/mpeg" length="0"/>
<podcast:contentLink href="https://live.example/">Listen</podcast:contentLink>
</podcast:liveItem>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
