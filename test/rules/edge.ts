import type { Rule } from '../../src/rules/rule.ts';
import type { Place } from '../../src/text/source.ts';
import { edges } from './edges.ts';
import { walkExample } from './example.ts';

/** What a rule says at its edges, and how it is mended: one paragraph for each example. */
export async function edgesText(rule: Rule): Promise<string> {
  const paragraphs: string[] = [];
  for (const text of edges.get(rule.id) ?? []) {
    const { findings } = await walkExample(text);
    const own = findings.filter((finding) => finding.rule === rule.id);
    const said = own.map(({ place, severity, message, help, related, fix }) => {
      const more = [
        help && `  help: ${help}`,
        ...related.map((other) => `  ${where(other.place)} ${other.message}`),
        fix && `  fix: ${fix.description} ${JSON.stringify(fix.edits)}`,
      ];
      return [`${where(place)} ${severity} ${message}`, ...more.filter(Boolean)].join('\n');
    });
    paragraphs.push(`${text.trim()}\n\n${said.join('\n') || 'Nothing.'}\n`);
  }
  return paragraphs.join('\n\n');
}

/** A place in short; the columns where it begins and ends. */
export function where({ file, line, column, endLine, endColumn }: Place): string {
  return `${file}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}
