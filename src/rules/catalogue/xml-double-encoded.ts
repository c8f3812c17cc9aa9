import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-double-encoded', (text, detail, called, { path }) => {
  const where = detail.get('where') === 'notes' ? 'The notes contain' : `${called} contains`;
  const [meant, whole] = [detail.get('suggestion'), detail.get('whole')];
  return {
    message: `${where} ${quote(text)}, a letter that was read in the wrong encoding.`,
    help:
      meant === undefined
        ? 'Write the letter again that was meant.'
        : `Write ${quote(meant)}; there may be more of them.`,
    fix: whole === undefined ? undefined : useInstead(path, whole),
  };
});

export const xmlDoubleEncoded: Rule = {
  id: 'xml-double-encoded',
  severity: 'warning',
  about: ['episode.body', 'episode.title', 'show.description'],
  summary: 'A text was decoded as Latin-1 where it was UTF-8.',
  reason:
    'Listeners read `fÃ¼r` in place of `für`: another program opened the text in the wrong encoding before it came here. Said once for each text.',
  source: w3c,
  examples: [
    `
title: The sleeper fr«Ã¼»her than Mü
`,
    `
title: The conductor«â€™»s night
`,
    `
-- podfeed.yaml --
description: Night trains fr«Ã©»quented by few, cafÃ© cars and the people who keep them running.
`,
    `
title: The last sleeper
---
What the conductor of the last sleeper to K«Ã¶»ln tells about the night, and whatâ€™s next.
`,
    `
title: A party «ðŸŽ‰» on platform nine
`,
    `
title: Five«Â°» below zero
`,
    `
title: MAÇÃ, SÃO, Â and â alone, für “SÃO”, 5 €, IRMÃ”
---
Ärger über für’s café: “SÃO”, IRMÃ” and Â alone are what they are on every platform.
`,
  ],
  show: check,
  episode: check,
};
