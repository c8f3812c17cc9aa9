import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epGuidReused: Rule = {
  id: 'ep-guid-reused',
  severity: 'error',
  where: 'author',
  about: ['episode.guid'],
  summary: 'A guid belonged to another episode that was published before.',
  reason: 'Who heard the older episode never sees the new one: apps take it for the one they know.',
  source: apple,
  examples: [
    `
-- lock --
{"version": 1, "episodes": {"episodes/0.md": {"guid": "pilot", "date": "2025-01-05T05:00:00Z"}}}
-- episodes/1.md --
guid: «pilot»
date: 2026-03-01
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/0.md": {"guid": "pilot", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: pilot
date: 2026-03-01
`,
  ],
  episode(episode, say, show) {
    const { guid, facts, published } = episode;
    if (!guid || facts?.recordedGuid === guid.value) return;
    const gone = show.facts?.gone?.get(guid.value);
    // A file that only got another name keeps the date of its episode.
    if (!gone || gone.date === published) return;
    const called = name(episode, ['guid']);
    say(
      episode,
      ['guid'],
      `The ${called} ${quote(guid.value)} was published with ${quote(gone.file)}, which is gone.`,
      {
        help: 'Give this episode a guid of its own, or, if it is the same episode, the date it had.',
      },
    );
  },
};
