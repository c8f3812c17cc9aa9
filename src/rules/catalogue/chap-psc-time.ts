import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podlove } from '../sources.ts';

export const chapPscTime: Rule = {
  id: 'chap-psc-time',
  severity: 'error',
  where: 'feed',
  profiles: { w3c: { level: 'off', why: 'There, the rule about times of any element speaks of it.' } },
  about: ['episode.simpleChapters'],
  summary: 'A chapter in a feed does not begin at a time that can be read.',
  reason: 'Podlove Simple Chapters have Normal Play Time; a chapter with anything else is dropped.',
  source: podlove,
  examples: [
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="«1:75»" title="Border"/>
<psc:chapter start="«soon»" title="Arrival"/>
</psc:chapters>
</item>
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="7:48" title="Border"/>
<psc:chapter start="00:15:12.250" title="Arrival"/>
</psc:chapters>
</item>
`,
  ],
  episode: forRemarks('chap-psc-time', (text) => ({
    message: `${quote(text)} is no time that a chapter can begin at.`,
    help: 'Write seconds, or hours, minutes and seconds: `00:12:34.500`.',
  })),
};
