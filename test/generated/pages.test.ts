import { expect, test } from 'vitest';
import type * as z from 'zod';
import { episodeSchema } from '../../src/markdown/episode-schema.ts';
import { metaOf } from '../../src/markdown/fields.ts';
import { showSchema } from '../../src/markdown/show-schema.ts';
import { rules } from '../../src/rules/index.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import type { Tag } from '../../src/tags/tag.ts';
import { made, rulePage } from './rule-page.ts';

/*
 * The pages of the documentation that say what the code says: made from it, and compared here. After a
 * change `npm run update` writes them anew.
 */

const docs = (name: string): string => `../../docs/${name}.md`;

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
