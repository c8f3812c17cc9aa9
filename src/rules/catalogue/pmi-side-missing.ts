import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { forRemarks, name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';
import { sidesOf } from '../triangle.ts';

const help = 'Use `Ways of Working`, `Power Skills` or `Business Acumen`.';

const checkBlank = forRemarks('pmi-side-missing', (_text, _detail, called) => ({
  message: `${called} has no value.`,
  help,
}));

export const pmiSideMissing: Rule = {
  id: 'pmi-side-missing',
  severity: 'error',
  where: 'author',
  about: ['episode.triangle'],
  summary: 'An episode names no side of the PMI Talent Triangle.',
  reason:
    'Listeners report PDUs for a side. An episode must name one where the show requires it or is held against the profile pmi; trailers need none. A key without a value is always a mistake.',
  source: pmi,
  examples: [
    `
«talentTriangle»:
`,
    `
-- podfeed.yaml --
talentTriangle: {required: true}
-- episodes/1.md --
«---»
number: 1
`,
    `
-- profile pmi --
-- episodes/1.md --
«---»
number: 1
`,
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
---
PMI Talent Triangle: Power Skills

How crews of night trains work together.
`,
    `
-- podfeed.yaml --
talentTriangle: {required: true}
-- episodes/1.md --
type: trailer
`,
    `
number: 1
`,
  ],
  episode(episode, say, show) {
    checkBlank(episode, say);
    const required = show.triangleRequired === true || show.profiles?.includes('pmi') === true;
    if (!required || episode.type === 'trailer' || sidesOf(episode).size > 0) return;
    if (isUnread(episode, 'triangle') || !isReadable(episode)) return;
    say(episode, ['triangle'], `This episode has no ${name(episode, ['triangle'])}.`, { help });
  },
};
