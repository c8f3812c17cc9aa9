import { quote } from '../../text/printable.ts';
import { codePoint } from '../code-points.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-c1-char', (text, detail, called) => ({
  message: messageOf(text, detail, called),
  help: 'Write the letter again that was meant, such as an umlaut or a quotation mark.',
}));

function messageOf(text: string, detail: ReadonlyMap<string, string>, called: string): string {
  const what = detail.get('what');
  if (what !== undefined) return `${quote(what)} contains the trace of a letter that was lost.`;
  const where = detail.get('where') === 'notes' ? 'The notes contain' : `${called} contains`;
  return `${where} the character ${codePoint(text)}, the trace of a letter that was lost.`;
}

export const xmlC1Char: Rule = {
  id: 'xml-c1-char',
  severity: 'warning',
  about: ['episode.body', 'episode.title', 'show.title'],
  summary: 'A text contains the trace of a letter that was lost between two encodings.',
  reason: 'Listeners see a box or a question mark in place of the letter.',
  source: w3c,
  w3c: ['BadCharacters'],
  examples: [
    `
title: «"The last\\x92s sleeper"»
`,
    `
title: The last sleeper
---
The m«\ufffd»de conductor tells how the night train left, and when it would arrive.
`,
    `
title: The last’s sleeper
`,
    `
-- feed.xml --
<item>
<itunes:author>«Ada M\ufffdller»</itunes:author>
</item>
`,
  ],
  show: check,
  episode: check,
};
