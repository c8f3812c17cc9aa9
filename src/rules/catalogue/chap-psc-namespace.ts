import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podlove } from '../sources.ts';

const right = 'http://podlove.org/simple-chapters';
const help = `Write ${quote(right)}, to the letter.`;

const check = forRemarks('chap-psc-namespace', (text, detail) => ({
  message: detail.has('prefix')
    ? `The prefix ${quote(detail.get('prefix')!)} stands for ${quote(text)}, which is not the namespace of Podlove Simple Chapters.`
    : 'This list of chapters is not in the namespace of Podlove Simple Chapters.',
  help,
}));

export const chapPscNamespace: Rule = {
  id: 'chap-psc-namespace',
  severity: 'error',
  profiles: { w3c: { level: 'off', why: 'The validator does not know this namespace.' } },
  about: ['show.file', 'episode.chaptersFile'],
  summary: 'The namespace of Podlove Simple Chapters is another address.',
  reason:
    'Spotify and other apps know these chapters by the address of their namespace; under another one they skip them.',
  source: podlove,
  examples: [
    `
-- feed.xml --
<item>
<psc:chapters xmlns:psc="«http://podlove.org/simple-chapters/»" version="1.2"><psc:chapter start="0" title="Departure"/></psc:chapters>
</item>
`,
    `
chapters: 1.xml
-- media/1.xml --
<«chapters» version="1.2"><chapter start="0" title="Departure"/></chapters>
`,
    `
-- feed.xml --
<item>
<psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="1:00" title="Border"/>
<psc:chapter start="2:00" title="Arrival"/>
</psc:chapters>
</item>
`,
    `
chapters: 1.xml
-- media/1.xml --
<chapters xmlns="http://podlove.org/simple-chapters" version="1.2">
<chapter start="0" title="Departure"/>
<chapter start="1:00" title="Border"/>
<chapter start="2:00" title="Arrival"/>
</chapters>
`,
  ],
  show: check,
  episode: check,
};
