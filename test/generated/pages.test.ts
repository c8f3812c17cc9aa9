import { expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { writeMarkdown } from '../../src/report/page-markdown.ts';
import { profilePage, profilesPage } from '../../src/report/profile-page.ts';
import { rules } from '../../src/rules/index.ts';
import { profiles } from '../../src/rules/profiles.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { weightsOf } from '../../src/rules/weights.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import type { Tag } from '../../src/tags/tag.ts';
import { made, rulePageText } from './rule-page.ts';

/*
 * The pages of the documentation that say what the code says: made from it, and compared here. After a
 * change `npm run update` writes them anew.
 */

const docs = (name: string): string => `../../docs/${name}.md`;

test.each(rules)('docs/rules/$id.md', async (rule) => {
  await expect(await rulePageText(rule)).toMatchFileSnapshot(docs(`rules/${rule.id}`));
});

test.each(profiles)('docs/profiles/$name.md', async (profile) => {
  const page = profilePage(profile, (id) => `[${id}](../rules/${id}.md)`);
  await expect(`${made}\n${writeMarkdown(page)}`).toMatchFileSnapshot(docs(`profiles/${profile.name}`));
});

test('docs/profiles.md', async () => {
  const page = profilesPage((name) => `[${name}](profiles/${name}.md)`);
  await expect(`${made}\n${writeMarkdown(page)}`).toMatchFileSnapshot(docs('profiles'));
});

test('docs/rules.md', async () => {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](rules/${rule.id}.md) | ${rule.severity} | ${elsewhere(rule)} | ${cell(rule.summary)} | ${cell(rule.source.name)} |\n`,
  );
  await expect(`${made}
# Rules

What podfeed checks. The weight of a rule can be set in the show file under \`rules\`, and on the command line
with \`--rule id=severity\`; what would break the feed cannot be silenced. [Profiles](profiles.md) weigh some rules
otherwise.

| rule | severity | otherwise | what is wrong | source |
| --- | --- | --- | --- | --- |
${rows.join('')}`).toMatchFileSnapshot(docs('rules'));
});

test.each([
  ['show-file', 'The show file', '`podfeed.yaml` describes the show.', 'show'],
  [
    'front-matter',
    'Front matter',
    'Each episode is a Markdown file that begins with these keys between two lines `---`.',
    'episode',
  ],
] as const)('docs/%s.md', async (name, title, intro, kind) => {
  const rows = authorFields(kind).map(({ key, description, expects, examples: [example] }) => {
    const written = typeof example === 'string' ? example : JSON.stringify(example);
    const shown = example === undefined ? '' : `\`${written}\``;
    return `| \`${key}\` | ${cell(description || expects)} | ${cell(shown)} |\n`;
  });
  await expect(`${made}
# ${title}

${intro} Every value is read as the text you wrote, so \`010\`, \`1:30\` and \`no\` mean what they say.

| key | what it is | example |
| --- | --- | --- |
${rows.join('')}`).toMatchFileSnapshot(docs(name));
});

test('docs/tags.md', async () => {
  const rows = (table: Record<string, Tag<never>>): string =>
    Object.entries(table)
      .map(
        ([field, tag]) =>
          `| ${tag.elements.map((name) => `\`<${name}>\``).join(' ') || 'every other'} | ${field} | ${tag.source} |\n`,
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

/** The profiles that weigh a rule otherwise. */
function elsewhere(rule: Rule): string {
  if (rule.only) return `only ${rule.only.join(', ')}`;
  const weights = weightsOf(rule).filter(({ why }) => why !== undefined);
  return weights.map(({ profile, level }) => `${profile}: ${level}`).join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
