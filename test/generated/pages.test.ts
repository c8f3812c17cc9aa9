import { expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { keysOfTag, rulesOfTag } from '../../src/report/field-page.ts';
import { writeMarkdown } from '../../src/report/page-markdown.ts';
import { profilePage, profilesPage } from '../../src/report/profile-page.ts';
import { rules } from '../../src/rules/index.ts';
import { profiles } from '../../src/rules/profiles.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { weightsOf } from '../../src/rules/weights.ts';
import { podcastElements } from '../../src/tags/podcast-parts.ts';
import { elementsRead, readBy, readBySource } from '../../src/tags/read-by.ts';
import { type ListedTag, listTags } from '../../src/tags/tag-list.ts';
import { made, rulePageText } from './rule-page.ts';

/*
 * The pages of the documentation that say what the code says: made from it, and compared here. After a
 * change `npm run update` writes them anew.
 */

const docs = (name: string): string => `../../docs/${name}.md`;

test.each(rules.map((rule) => [rule.id, rule] as const))('docs/rules/%s.md', async (_, rule) => {
  await expect(await rulePageText(rule)).toMatchFileSnapshot(docs(`rules/${rule.id}`));
});

test.each(profiles.map((profile) => [profile.name, profile] as const))(
  'docs/profiles/%s.md',
  async (_, profile) => {
    const page = profilePage(profile, (id) => `[${id}](../rules/${id}.md)`);
    await expect(`${made}\n${writeMarkdown(page)}`).toMatchFileSnapshot(docs(`profiles/${profile.name}`));
  },
);

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
  const rows = (kind: ListedTag['kind']): string =>
    listTags()
      .filter((tag) => tag.kind === kind)
      .map((tag) => {
        const own = keysOfTag(tag).map(({ key }) => key);
        const keys = own
          .filter((key) => !own.some((other) => key.startsWith(`${other}.`)))
          .map((key) => `\`${key}\``);
        const ruled = rulesOfTag(tag).map(({ id }) => `[${id}](rules/${id}.md)`);
        return `| [\`<${tag.element}>\`](${tag.source}) | ${keys.join(', ') || 'made by podfeed'} | ${readBy(tag.element) ?? ''} | ${ruled.join(', ')} |\n`;
      })
      .join('');
  const parts = podcastElements().map(({ element, parents, attributes }) => {
    const written = attributes.map(({ name, required }) => (required ? `**\`${name}\`**` : `\`${name}\``));
    const places = parents.map((parent) => `\`${parent}\``);
    return `| \`<${element}>\` | ${places.join(', ')} | ${written.join(', ')} |\n`;
  });
  await expect(`${made}
# Tags

What podfeed writes into a feed and reads from one, in the order of the feed: the element, the key of the author's
that it comes from, the apps that are known to read it, and the rules that check it. What an element means stands
behind its name. An element that has no key goes into \`extra\`, as XML.

Who reads what is what the makers of apps say: Apple and Spotify in their own documentation, the others in the
[list of apps](${readBySource}) of the Podcast Index. An app that is not named may read it all the same.

## Show

| element | key | read by | rules |
| --- | --- | --- | --- |
${rows('show')}
## Episode

| element | key | read by | rules |
| --- | --- | --- | --- |
${rows('episode')}
## Attributes of the podcast namespace

What stands where, and what can be said of it. Bold attributes are required. A \`<podcast:liveItem>\` holds what an
\`<item>\` holds.

| element | stands in | attributes |
| --- | --- | --- |
${parts.join('')}`).toMatchFileSnapshot(docs('tags'));
});

test('what apps are said to read are elements that podfeed knows', () => {
  const known = new Set(listTags().map(({ element }) => element));
  expect(elementsRead.filter((element) => !known.has(element))).toEqual([]);
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
