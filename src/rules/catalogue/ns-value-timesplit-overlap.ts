import { showDuration } from '../../feed/duration.ts';
import type { Path } from '../../feed/placed.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsValueTimesplitOverlap: Rule = {
  id: 'ns-value-timesplit-overlap',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value'],
  summary: 'Stretches that pay others overlap, or go on after the end of the episode.',
  reason:
    'In a second that belongs to two stretches apps pay one of them, and nobody knows which. What comes after the end pays nobody.',
  source: own,
  examples: [
    `
duration: 30:00
value:
  recipients: {address: ada@pay.example.com}
  timeSplits:
    - {start: 600, duration: 60, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
    - «{start: 630, duration: 60, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}»
`,
    `
duration: 30:00
value:
  recipients: {address: ada@pay.example.com}
  timeSplits: «{start: 1790, duration: 60, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}»
`,
    `
duration: 30:00
value:
  recipients: {address: ada@pay.example.com}
  timeSplits:
    - {start: 1740, duration: 60, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
    - {start: 630, duration: 60, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
`,
  ],
  episode(episode, say) {
    const { value = [], duration: whole } = episode;
    for (const [index, { timeSplits = [] }] of value.entries()) {
      const stretches = timeSplits
        .flatMap(({ start, duration }, place): Stretch[] =>
          start === undefined || duration === undefined
            ? []
            : [{ start, duration, path: ['value', index, 'timeSplits', place] }],
        )
        .sort((a, b) => a.start - b.start);
      let last: Stretch | undefined;
      for (const stretch of stretches) {
        const { start, duration, path } = stretch;
        if (last && start < last.start + last.duration) {
          say(episode, path, `This stretch begins at ${showDuration(start)}, before another one has ended.`, {
            help: 'Let each begin when the one before it has ended.',
            related: [{ message: 'The other one is here.', owner: episode, path: last.path }],
          });
        } else if (whole !== undefined && start + duration > whole + 1) {
          say(
            episode,
            path,
            `This stretch goes on after the end of the episode, at ${showDuration(whole)}.`,
            {
              help: 'Make it shorter, or let it begin earlier.',
            },
          );
        }
        if (!last || start + duration > last.start + last.duration) last = stretch;
      }
    }
  },
};

interface Stretch {
  readonly start: number;
  readonly duration: number;
  readonly path: Path;
}
