import { instantToLocal } from '../../feed/zone.ts';
import { noticeYear } from '../copyright.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showCopyrightYearStale: Rule = {
  id: 'show-copyright-year-stale',
  severity: 'hint',
  about: ['show.copyright'],
  summary: 'The years of the copyright notice end before the newest episode.',
  reason:
    'A span of years says from when to when something was made, and an old one makes a show look abandoned. A year alone is that of the first episode and is fine.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
copyright: 2019-«2025» Ada Muster
-- episodes/1.md --
date: 2026-03-01
`,
    `
-- podfeed.yaml --
copyright: © Ada Muster, 2019 – «2024»
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2025-03-02
`,
    `
-- podfeed.yaml --
copyright: 2019-2025 Ada Muster
-- episodes/1.md --
date: 2025-12-28
-- episodes/2.md --
date: 2026-03-01
draft: true
`,
    `
-- podfeed.yaml --
copyright: 2019-2026 Ada Muster
-- episodes/1.md --
date: 2026-03-01
`,
    `
-- podfeed.yaml --
copyright: 2019 Ada Muster
`,
  ],
  feed({ show, episodes }, say) {
    const notice = show.copyright === undefined ? undefined : noticeYear(show.copyright);
    if (!notice?.ends) return;
    const out = episodes.filter(({ published, facts }) => published !== undefined && !facts?.held);
    const newest = out.reduce((before, { published }) => Math.max(before, published!), 0);
    const { year } = instantToLocal(newest, show.timezone ?? 'UTC');
    if (out.length === 0 || notice.year >= year) return;
    const called = name(show, ['copyright']);
    say(
      show,
      ['copyright'],
      `The ${called} ends with ${notice.year}, and the newest episode is of ${year}.`,
      {
        part: notice.part,
        help: `Write \`${year}\`, or the first year alone.`,
      },
    );
  },
};
