import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { yaml } from '../sources.ts';

const check = forRemarks('file-yaml-unquoted', (_, detail, __, { part }) => {
  const value = detail.get('name') ?? '';
  const quoted = value.includes('"')
    ? `'${value.replaceAll("'", "''")}'`
    : `"${value.replaceAll('\\', '\\\\')}"`;
  return {
    message: /^[@`%]/.test(value)
      ? `A text cannot begin with ${quote(value[0] === '`' ? 'a backtick' : value[0]!)} in YAML unless it is in quotes.`
      : 'A text with a colon in it needs quotes in YAML.',
    help: `Put the text in quotes: ${quote(quoted)}.`,
    fix:
      detail.has('whole') && typeof part === 'object'
        ? {
            description: 'Put the text in quotes.',
            changes: [{ kind: 'text', range: part, value: quoted }],
          }
        : undefined,
  };
});

export const fileYamlUnquoted: Rule = {
  id: 'file-yaml-unquoted',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A text needs quotes in YAML.',
  reason: 'YAML takes the colon for the end of a name, and nothing is known of the episode.',
  source: yaml,
  examples: [
    `
title: «Part 1: The sleeper»
`,
    `
title: «@home on the rails»
`,
    `
title: "Part 1: The sleeper"
`,
  ],
  show: check,
  episode: check,
};
