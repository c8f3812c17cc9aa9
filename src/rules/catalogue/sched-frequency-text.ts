import { readWeekdays, type Weekday, weekdays } from '../../feed/weekday.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { dayNames, daysOfRule, rhythmBesides } from '../schedules.ts';
import { updateFrequency } from '../sources.ts';

const rhythms: readonly (readonly [RegExp, string])[] = [
  [/^(?:daily|täglich)$/i, 'DAILY'],
  [/^(?:weekly|wöchentlich)$/i, 'WEEKLY'],
  [/^(?:monthly|monatlich)$/i, 'MONTHLY'],
  [/^(?:yearly|annually|jährlich)$/i, 'YEARLY'],
];

export const schedFrequencyText: Rule = {
  id: 'sched-frequency-text',
  severity: 'warning',
  about: ['show.updateFrequency'],
  summary: 'How often a show comes out is said in words and as a rule, and the two disagree.',
  reason: 'Listeners read the words and apps follow the rule, so one of them expects an episode in vain.',
  source: updateFrequency,
  examples: [
    `
-- podfeed.yaml without schedule --
updateFrequency: {text: «Sonntags», rrule: FREQ=WEEKLY;BYDAY=MO}
`,
    `
-- podfeed.yaml without schedule --
updateFrequency: {text: «Monthly», rrule: FREQ=WEEKLY}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sonntags, rrule: FREQ=WEEKLY;BYDAY=MO}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Every second Sunday, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=SU}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Whenever it is ready, rrule: FREQ=WEEKLY}
`,
  ],
  show(show, say) {
    const { text, rrule } = show.updateFrequency ?? {};
    if (text === undefined || rrule === undefined || text.length > 256 || rrule.length > 512) return;
    // A rule that contradicts the schedule as well is another mistake.
    if (rhythmBesides(show) !== undefined) return;
    const words = text.split(/[\s,;/&+.]+/);
    const said = daysIn(words);
    const ruled = daysOfRule(rrule);
    const rhythm = words.length === 1 ? rhythms.find(([word]) => word.test(text))?.[1] : undefined;
    const frequency = /(?:^|;)FREQ=([A-Z]{1,10})/i.exec(rrule)?.[1]?.toUpperCase();
    const differs =
      said.length > 0 && ruled.length > 0
        ? said.join() !== ruled.join()
        : rhythm !== undefined && frequency !== undefined && rhythm !== frequency;
    if (!differs) return;
    const meaning = ruled.length > 0 ? dayNames(ruled, 'adverb', 'and') : quote(`FREQ=${frequency}`);
    say(
      show,
      ['updateFrequency', 'text'],
      `${quote(text)} and the rule beside it, which means ${meaning}, disagree.`,
      {
        help: 'Change the one that is wrong.',
        related: [{ message: 'The rule is here.', owner: show, path: ['updateFrequency', 'rrule'] }],
      },
    );
  },
};

function daysIn(words: readonly string[]): readonly Weekday[] {
  const found = new Set<Weekday>();
  for (const word of words) {
    // Two letters are more often a word than a day: "so", "mo".
    const read = word.length > 2 ? readWeekdays(word) : undefined;
    if (read?.ok) for (const day of read.value) found.add(day);
  }
  return weekdays.filter((day) => found.has(day));
}
