import { fixedZone } from '../../feed/zone.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';

export const schedZoneFixed: Rule = {
  id: 'sched-zone-fixed',
  severity: 'warning',
  where: 'author',
  about: ['show.timezone'],
  summary: 'The time zone of a show knows no daylight saving time.',
  reason:
    'It exists, but its clocks never change: for half the year every episode comes out an hour late, and around midnight on another day. `Etc/GMT+1` is even an hour behind UTC, not ahead.',
  source: { name: 'IANA Time Zone Database', url: 'https://www.iana.org/time-zones' },
  examples: [
    `
-- podfeed.yaml --
timezone: «EST»
`,
    `
-- podfeed.yaml --
timezone: «Etc/GMT+1»
`,
    `
-- podfeed.yaml --
timezone: America/New_York
`,
    `
-- podfeed.yaml --
timezone: UTC
`,
  ],
  show(show, say) {
    const { timezone } = show;
    const found = timezone === undefined ? undefined : fixedZone(timezone);
    if (timezone === undefined || !found) return;
    const message = `The ${name(show, ['timezone'])} ${quote(timezone)} knows no daylight saving time.`;
    say(show, ['timezone'], message, {
      help:
        found.suggestion === undefined
          ? 'Name a continent and a city, such as `Europe/Berlin`, or `UTC`.'
          : `Did you mean ${quote(found.suggestion)}? Write \`UTC\` if the clocks should never change.`,
    });
  },
};
