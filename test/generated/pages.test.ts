import { expect, test } from 'vitest';
import type * as z from 'zod';
import { episodeSchema } from '../../src/markdown/episode-schema.ts';
import { metaOf } from '../../src/markdown/fields.ts';
import { showSchema } from '../../src/markdown/show-schema.ts';
import { reportText } from '../../src/report/text.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import type { Tag } from '../../src/tags/tag.ts';
import { SourceText } from '../../src/text/source.ts';
import { readExample, walkExample } from '../rules/example.ts';

/*
 * The pages of the documentation that say what the code says: made from it, and compared here. After a
 * change `npm run update` writes them anew.
 */

const docs = (name: string): string => `../../docs/${name}.md`;
const made = '<!-- Made from the source by `npm run update`. -->\n';

test.each(rules)('docs/rules/$id.md', async (rule) => {
  await expect(await rulePage(rule)).toMatchFileSnapshot(docs(`rules/${rule.id}`));
});

test('docs/rules.md', async () => {
  const rows = rules.map(
    ({ id, severity, only, summary, source }) =>
      `| [${id}](rules/${id}.md) | ${severity} | ${only ? only.join(', ') : 'all'} | ${cell(summary)} | ${cell(source.name)} |\n`,
  );
  await expect(`${made}
# Rules

What podfeed checks. The weight of a rule can be set in the show file under \`rules\`, and on the command line
with \`--rule id=severity\`; rules marked *firm* on their page keep theirs, because the feed would break.

| rule | severity | profiles | what is wrong | source |
| --- | --- | --- | --- | --- |
${rows.join('')}`).toMatchFileSnapshot(docs('rules'));
});

test.each([
  ['show-file', 'The show file', '`podfeed.yaml` describes the show.', showSchema],
  [
    'front-matter',
    'Front matter',
    'Each episode is a Markdown file that begins with these keys between two lines `---`.',
    episodeSchema,
  ],
] as const)('docs/%s.md', async (name, title, intro, schema) => {
  await expect(`${made}
# ${title}

${intro} Every value is read as the text you wrote, so \`010\`, \`1:30\` and \`no\` mean what they say.

| key | what it is | example |
| --- | --- | --- |
${keyRows(schema, '').join('')}`).toMatchFileSnapshot(docs(name));
});

test('docs/tags.md', async () => {
  const rows = (table: Record<string, Tag<never>>): string =>
    Object.entries(table)
      .map(
        ([field, tag]) =>
          `| ${tag.elements.map((name) => `\`<${name}>\``).join(' ')} | ${field} | ${tag.source} |\n`,
      )
      .join('');
  await expect(`${made}
# Tags

What podfeed writes into a feed and reads from one, in the order of the feed.

## Show

| element | field | laid down in |
| --- | --- | --- |
${rows(showTags as never)}
## Episode

| element | field | laid down in |
| --- | --- | --- |
${rows(episodeTags as never)}`).toMatchFileSnapshot(docs('tags'));
});

async function rulePage(rule: Rule): Promise<string> {
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
  const report = reportText(
    { findings: own, summary, source },
    { colour: false, runner: false, reasons: false },
  );
  const blocks = report.slice(0, report.lastIndexOf('\n0 episodes')).trimEnd();
  return `${shown}\n\`\`\`text\n${blocks}\n\`\`\`\n`;
}

function keyRows(schema: z.ZodType, prefix: string): string[] {
  const rows: string[] = [];
  for (const [key, raw] of Object.entries(shapeOf(schema) ?? {})) {
    const field = (raw as { def: { innerType?: z.ZodType } }).def.innerType ?? raw;
    const meta = metaOf(field);
    const example = meta?.examples?.[0];
    const shown =
      example === undefined ? '' : `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
    rows.push(
      `| \`${prefix}${key}\` | ${cell(meta?.description ?? meta?.expects ?? '')} | ${cell(shown)} |\n`,
    );
    rows.push(...keyRows(field, `${prefix}${key}.`));
  }
  return rows;
}

/** The keys of a mapping, also where it is one of several shapes. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const def = (
    schema as unknown as {
      def: { shape?: Record<string, z.ZodType>; options?: z.ZodType[]; element?: z.ZodType };
    }
  ).def;
  if (def.shape) return def.shape;
  if (def.element) return shapeOf(def.element);
  for (const option of def.options ?? []) {
    const shape = shapeOf(option);
    if (shape) return shape;
  }
  return undefined;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
