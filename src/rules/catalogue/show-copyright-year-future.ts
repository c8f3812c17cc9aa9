import { instantToLocal } from '../../feed/zone.ts';
import { noticeYear } from '../copyright.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showCopyrightYearFuture: Rule = {
  id: 'show-copyright-year-future',
  severity: 'warning',
  about: ['show.copyright'],
  summary: 'The copyright notice names a year that is still to come.',
  reason: 'Nothing can have been made in it; the year is a slip, and a notice that is wrong is worth little.',
  source: own,
  examples: [
    `
-- now 2026-12-31T00:00:00Z --
-- podfeed.yaml --
copyright: «2027» Ada Muster
`,
    `
-- now 2027-01-01T00:00:00Z --
-- podfeed.yaml --
copyright: 2027 Ada Muster
`,
    `
-- podfeed.yaml --
copyright: Ada Muster
`,
  ],
  show(show, say) {
    const notice = show.copyright === undefined ? undefined : noticeYear(show.copyright);
    const now = show.facts?.now;
    if (!notice || now === undefined) return;
    const { year } = instantToLocal(now, show.timezone ?? 'UTC');
    if (notice.year <= year) return;
    const called = name(show, ['copyright']);
    say(show, ['copyright'], `The ${called} names the year ${notice.year}, which is still to come.`, {
      part: notice.part,
      help: `Write \`${year}\`, or the year of the first episode.`,
    });
  },
};
