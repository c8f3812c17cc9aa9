import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { yaml } from '../sources.ts';

const check = forRemarks('file-smart-quotes', (text, detail, _called, { path }) => {
  const plain = detail.get('instead') ?? '';
  return {
    message: `${quote(text)} stands between typographic quotation marks, which mean nothing in YAML.`,
    help: `Write ${quote(plain)}, or use straight quotation marks.`,
    fix: useInstead(path, plain),
  };
});

export const fileSmartQuotes: Rule = {
  id: 'file-smart-quotes',
  severity: 'warning',
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A value stands between typographic quotation marks.',
  reason:
    'A text processor puts them there. For YAML they are part of the value, so other programs look for a file or a date with quotation marks in its name; podfeed reads what is between them. A title may be a quotation, and is only reported beside other values.',
  source: yaml,
  examples: [
    `
title: «“The last sleeper”»
date: «“2026-03-01”»
category: [«„Business > Management“»]
`,
    `
audio: {url: «“https://media.example.com/1.mp3”», length: «‘28800000’»}
`,
    `
-- podfeed.yaml --
language: «“en”»
`,
    `
title: “The last sleeper”
guid: “night-trains-1”
summary: “Who still makes the beds”, and why.
slug: the-“last”-sleeper
-- podfeed.yaml --
rules: {ep-slug-invalid: off}
`,
  ],
  show: check,
  episode: check,
};
