import { viewExample } from '../../src/report/example-view.ts';
import type { Block } from '../../src/report/page.ts';
import { writeMarkdown } from '../../src/report/page-markdown.ts';
import { isWrong, rulePage } from '../../src/report/rule-page.ts';
import { reportText } from '../../src/report/text.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { SourceText } from '../../src/text/source.ts';
import { readExample, walkExample } from '../rules/example.ts';

export const made = '<!-- Made from the source by `npm run update`. -->\n';

/** The page of a rule: what it says of itself, and its examples with what is really reported in them. */
export async function rulePageText(rule: Rule): Promise<string> {
  const reports = new Map<string, string>();
  for (const text of rule.examples.filter(isWrong)) reports.set(text, await reportOf(text, rule.id));
  const page = rulePage(rule, (text) => {
    const report = reports.get(text);
    const example: Block = { kind: 'example', example: viewExample(text) };
    return report === undefined ? [example] : [example, { kind: 'code', language: 'text', text: report }];
  });
  return `${made}\n${writeMarkdown(page)}`;
}

/** What is printed about an example: the findings of this rule alone. */
async function reportOf(text: string, id: string): Promise<string> {
  const { findings } = await walkExample(text);
  const own = findings.filter((finding) => finding.rule === id);
  const { project } = readExample(text);
  const source = (file: string): SourceText | undefined => {
    const read = project.files.read(file, Number.POSITIVE_INFINITY);
    return read.ok ? new SourceText(file, new TextDecoder().decode(read.value)) : undefined;
  };
  const summary = { errors: 0, warnings: 0, hints: 0, episodes: 0 };
  const report = reportText(
    { findings: own, summary, source },
    { colour: false, runner: false, reasons: false },
  );
  return report.slice(0, report.lastIndexOf('\n0 episodes')).trimEnd();
}
