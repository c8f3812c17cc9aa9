import { quote } from '../../text/printable.ts';
import { forRecurrence } from '../recurrence-rules.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { recurrence } from '../sources.ts';

/** A show file is read with the date as it should be, so that it stands in the feed in that form. */
const ofAuthor = forRemarks('sched-rrule-until-form', (text, detail, _, { path, part }) => {
  const instead = detail.get('instead') ?? '';
  return {
    message: `The rule ${quote(text)} has a date with hyphens.`,
    help: `Write ${quote(instead)}.`,
    fix: useInstead(path, instead, part),
  };
});
const inFeed = forRecurrence('until-form');

export const schedRruleUntilForm: Rule = {
  id: 'sched-rrule-until-form',
  severity: 'warning',
  about: ['show.updateFrequency'],
  summary: 'The last day in the rule of how often a show comes out is written with hyphens.',
  reason: 'RFC 5545 writes `20261231`. Some apps read the other form too; others drop the rule whole.',
  source: recurrence,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«UNTIL=2026-12-31»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«until=2026-12-31T06:00:00Z»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;UNTIL=20261231}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;UNTIL=20261231T060000Z}
`,
    `
-- feed.xml --
<podcast:updateFrequency rrule="FREQ=WEEKLY;«UNTIL=2026-12-31»">Weekly</podcast:updateFrequency>
`,
  ],
  show(show, say) {
    ofAuthor(show, say);
    inFeed(show, say);
  },
};
