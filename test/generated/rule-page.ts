import { reportText } from '../../src/report/text.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { SourceText } from '../../src/text/source.ts';
import { readExample, walkExample } from '../rules/example.ts';

export const made = '<!-- Made from the source by `npm run update`. -->\n';

/** The page of a rule: what it says of itself, and its examples with what is reported in them. */
export async function rulePage(rule: Rule): Promise<string> {
  const parts = [made, `# ${rule.id}\n`, `${rule.summary}\n`, `${rule.reason}\n`];
  const weights = [`Severity: **${rule.severity}**`];
  for (const [profile, { level, why }] of Object.entries(rule.profiles ?? {}))
    weights.push(`in profile ${profile}: **${level}** (${why.replace(/\.$/, '')})`);
  if (rule.only) weights.push(`only in ${rule.only.map((profile) => `profile ${profile}`).join(', ')}`);
  if (rule.firm) weights.push('*firm*: it cannot be silenced, the feed would break');
  parts.push(`${weights.join('; ')}.\n`);
  const { name, url } = rule.source;
  parts.push(`Source: ${url ? `[${name}](${url})` : name}.\n`);
  const wrong = rule.examples.filter((text) => text.includes('«'));
  parts.push('## Wrong\n', ...(await Promise.all(wrong.map((text) => example(text, rule.id)))));
  parts.push(
    '## Right\n',
    ...(await Promise.all(rule.examples.filter((text) => !text.includes('«')).map((text) => example(text)))),
  );
  return parts.join('\n');
}

async function example(text: string, id?: string): Promise<string> {
  const plain = text.trim().replaceAll(/[«»]/g, '');
  const shown = `\`\`\`yaml\n${plain}\n\`\`\`\n`;
  if (id === undefined) return shown;
  const { findings } = await walkExample(text);
  const own = findings.filter((finding) => finding.rule === id);
  const { project } = readExample(text);
  const source = (file: string): SourceText | undefined => {
    const read = project.files.read(file, Number.POSITIVE_INFINITY);
    return read.ok ? new SourceText(file, new TextDecoder().decode(read.value)) : undefined;
  };
  const summary = { errors: 0, warnings: 0, hints: 0, episodes: 0 };
  const report = reportText({ findings: own, summary, source }, { colour: false, github: false });
  const blocks = report.slice(0, report.lastIndexOf('\n0 episodes')).trimEnd();
  return `${shown}\n\`\`\`text\n${blocks}\n\`\`\`\n`;
}
