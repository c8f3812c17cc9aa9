import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';

const check = forRemarks('sched-zone-invalid', (text, detail) => {
  const suggestion = detail.get('suggestion');
  return {
    message: `${quote(text)} is not the name of a time zone.`,
    help:
      suggestion === undefined
        ? 'Name a continent and a city, such as `Europe/Berlin` or `America/New_York`.'
        : `Did you mean ${quote(suggestion)}?`,
  };
});

export const schedZoneInvalid: Rule = {
  id: 'sched-zone-invalid',
  severity: 'error',
  where: 'author',
  about: ['show.timezone'],
  summary: 'The time zone of a show is none that exists.',
  reason:
    'Dates are written in the time zone of the show; an offset or abbreviation knows no daylight saving time.',
  source: { name: 'IANA Time Zone Database', url: 'https://www.iana.org/time-zones' },
  examples: [
    `
-- podfeed.yaml --
timezone: «Europe/Berlni»
`,
    `
-- podfeed.yaml --
timezone: «+01:00»
`,
    `
-- podfeed.yaml --
timezone: America/New_York
`,
  ],
  show: check,
};
