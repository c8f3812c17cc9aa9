import { type AuthorField, authorFields } from '../markdown/field-list.ts';
import { writeScalar } from '../markdown/write-scalar.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { readBy } from '../tags/read-by.ts';
import { type ListedTag, listTags } from '../tags/tag-list.ts';
import { quote } from '../text/printable.ts';
import type { Block, Fact, Page } from './page.ts';

const where = { show: 'the show file', episode: 'front matter' };

/**
 * What a key of the author's is, what becomes of it in the feed, and what is checked of it. `called` is the key
 * of another tool that was asked for.
 */
export function fieldPage(field: AuthorField, called?: string): Page {
  const { kind, key, description, expects, examples, fields, becomes, aliases } = field;
  const tags = listTags().filter((tag) => tag.kind === kind && becomes.includes(tag.field));
  const inner = authorFields(kind).filter((other) => other.key.startsWith(`${key}.`));
  return {
    title: `${quote(key)} in ${where[kind]}`,
    blocks: [
      ...(called
        ? [{ kind: 'text', text: `What other tools call ${quote(called)} is ${quote(key)} here.` } as const]
        : []),
      ...(description ? [{ kind: 'text', text: description } as const] : []),
      {
        kind: 'facts',
        facts: [
          { name: 'Value', values: [expects] },
          { name: 'In the feed', values: tags.length > 0 ? tags.map(tagName) : ['nothing of its own'] },
          ...fact(
            'Elsewhere called',
            aliases.length > 0 ? [aliases.map((alias) => quote(alias)).join(', ')] : [],
          ),
        ],
      },
      ...section(
        'Example',
        examples.map((example) => ({
          kind: 'code',
          language: 'yaml',
          text: yamlOf(key.split('.'), example),
        })),
      ),
      ...table(
        'Keys in it',
        ['key', 'what it is'],
        inner.map((other) => [other.key, other.description]),
      ),
      ...ruleTable(rulesAbout(kind, fields)),
    ],
  };
}

/** What an element of the feed says, and which key of the author's it comes from. */
export function tagPage(tag: ListedTag): Page {
  const { kind, source } = tag;
  const keys = keysOfTag(tag);
  return {
    title: `${tagName(tag)} of ${kind === 'show' ? 'the show' : 'an episode'}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            name: 'Made of',
            values:
              keys.length > 0
                ? keys.map(({ key, description }) => `${quote(key)} in ${where[kind]}: ${description}`)
                : ['what podfeed knows by itself'],
          },
          ...fact('Read by', [readBy(tag.element) ?? []].flat()),
          { name: 'Laid down in', values: [source] },
        ],
      },
      ...ruleTable(rulesOfTag(tag)),
    ],
  };
}

/** The keys of the author's that an element comes from; those inside of another only where that says another. */
export function keysOfTag({ kind, field }: ListedTag): readonly AuthorField[] {
  return authorFields(kind).filter(
    ({ key, becomes }) => becomes.includes(field) && (!key.includes('.') || !hasOwn(kind, field)),
  );
}

/** The rules that speak of an element, or of what it is made of. */
export function rulesOfTag(tag: ListedTag): readonly Rule[] {
  return rulesAbout(tag.kind, [tag.field, ...keysOfTag(tag).flatMap(({ fields }) => fields)]);
}

function rulesAbout(kind: AuthorField['kind'], fields: readonly string[]): readonly Rule[] {
  const about = new Set(fields.map((field) => `${kind}.${field}`));
  return rules.filter((rule) => rule.about.some((each) => about.has(each)));
}

/** Does a key of the first level say this field? Then the keys inside of it need not be listed. */
function hasOwn(kind: AuthorField['kind'], field: string): boolean {
  return authorFields(kind).some(({ key, becomes }) => !key.includes('.') && becomes.includes(field));
}

function tagName({ element }: ListedTag): string {
  return `\`<${element}>\``;
}

function ruleTable(found: readonly Rule[]): readonly Block[] {
  return table(
    'Rules',
    ['rule', 'severity', 'what is wrong'],
    found.map(({ id, severity, summary }) => [id, severity, summary]),
  );
}

function table(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  return section(heading, rows.length > 0 ? [{ kind: 'table', head, rows }] : []);
}

function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', text: heading }, ...blocks] : [];
}

function fact(name: string, values: readonly string[]): readonly Fact[] {
  return values.length > 0 ? [{ name, values }] : [];
}

/** A value below its keys, as an author would write it. */
function yamlOf(keys: readonly string[], value: unknown): string {
  return keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n') + nodeOf(value, keys.length);
}

function nodeOf(value: unknown, depth: number): string {
  const indent = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${scalarOf(item)}`).join('');
  if (typeof value !== 'object' || value === null) return ` ${scalarOf(value)}`;
  return Object.entries(value)
    .map(([key, inner]) => `${indent}${key}:${nodeOf(inner, depth + 1)}`)
    .join('');
}

function scalarOf(value: unknown): string {
  const plain = typeof value === 'string' ? writeScalar(value, 'plain', false) : undefined;
  return plain ?? JSON.stringify(value);
}
