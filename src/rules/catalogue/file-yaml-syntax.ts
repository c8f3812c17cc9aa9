import { forRemarks, type Rule, type Words } from '../rule.ts';
import { yaml } from '../sources.ts';

const signs: ReadonlyMap<string, Words> = new Map([
  ['tab', { message: 'A tab stands here where YAML wants blanks.', help: 'Indent with blanks.' }],
  [
    'character',
    {
      message: 'A control character stands here, which YAML does not allow.',
      help: 'Remove it; it often comes with text copied from another program.',
    },
  ],
  [
    'quote',
    {
      message: 'A quotation mark that was opened before has no end here.',
      help: 'Close it where the text ends.',
    },
  ],
  [
    'escape',
    {
      message: 'YAML does not know the escape after this backslash.',
      help: "Write two backslashes for one, or put the text in single quotes ('…').",
    },
  ],
  [
    'bracket',
    {
      message: 'A list or mapping in brackets is not closed or lacks a comma here.',
      help: 'Look for the missing `]`, `}` or comma.',
    },
  ],
  [
    'indent',
    {
      message:
        'This does not fit what stands before it: the line is indented otherwise, or a text needs quotes.',
      help: 'Begin the line where its neighbours begin, or put the text in quotes.',
    },
  ],
  [
    'key',
    {
      message: 'Here a field was expected: its name, a colon, a blank and its value.',
      help: 'Write a text of several lines after `>-`, with every line indented.',
    },
  ],
]);

const check = forRemarks(
  'file-yaml-syntax',
  (_, detail) =>
    signs.get(detail.get('name') ?? '') ?? {
      message: 'The YAML cannot be understood from here on.',
      help: 'Look for a missing quotation mark, colon or blank in this line and the one before.',
    },
);

export const fileYamlSyntax: Rule = {
  id: 'file-yaml-syntax',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'The YAML of a file cannot be understood.',
  reason: 'Without it nothing is known of the show or the episode.',
  source: yaml,
  examples: [
    `
-- podfeed.yaml --
owner:
«	»name: Ada Muster
`,
    `
title: The last sleeper
tags: [night, trains
«d»escription: On rails
`,
    `
title: "The last \\«q» sleeper"
`,
    `
title: The last«\u0092»s sleeper
`,
    `
title: "The last \\"sleeper\\""
tags: [night, trains]
`,
  ],
  show: check,
  episode: check,
};
