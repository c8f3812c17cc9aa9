import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFences } from '../../src/markdown/front-matter.ts';
import { jsonSchemas } from '../../src/markdown/json-schema.ts';
import { readYaml, type Yaml } from '../../src/markdown/yaml.ts';
import { readFeed } from '../tags/feeds.ts';
import { type BuiltShow, buildShow } from './build.ts';
import { feedsmith, gaps, partytime, type Reader } from './readers.ts';

const here = import.meta.dirname;
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const built = new Map<string, Promise<BuiltShow>>();
const showOf = (name: string): Promise<BuiltShow> => {
  const known = built.get(name) ?? buildShow(name);
  built.set(name, known);
  return known;
};

test('there are shows', () => {
  expect(names).toEqual(['everything', 'minimal', 'serial', 'unicode']);
});

describe.each(names)('the show %s', (name) => {
  test('builds without an error, and is read back as it was written', async () => {
    const { errors, difference } = await showOf(name);
    expect({ errors, difference }).toEqual({ errors: [], difference: undefined });
  });

  test('gives its feed, byte by byte', async () => {
    await expect((await showOf(name)).xml).toMatchFileSnapshot(join(here, name, 'expected.xml'));
  });

  test('gives the same bytes again', async () => {
    expect((await buildShow(name)).xml).toBe((await showOf(name)).xml);
  });

  test('is well-formed', async () => {
    const { xml, episodes } = await showOf(name);
    expect(readFeed(xml)).toMatchObject({ remarks: [], episodes: { length: episodes.length } });
    const lint = spawnSync('xmllint', ['--noout', '-'], { input: xml, encoding: 'utf8' });
    const expected = lint.error ? { error: { code: 'ENOENT' } } : { status: 0, stderr: '' };
    expect(lint).toMatchObject(expected);
  });

  test.each<[string, Reader]>([
    ['feedsmith', feedsmith],
    ['podcast-partytime', partytime],
  ])('is seen by %s as it was written', async (_, reader) => {
    const { show, episodes, xml } = await showOf(name);
    const seen = reader.read(xml);
    expect(seen.show).toEqual(reader.show(show));
    expect(seen.episodes).toEqual(episodes.map((episode) => reader.episode(episode, show)));
  });
});

test('what the readers do not see is known', () => {
  for (const list of Object.values(gaps)) {
    for (const reason of Object.values(list)) expect(reason).toMatch(/^[a-z].{10,}\.$/s);
  }
});

describe('the show everything', () => {
  const folder = join(here, 'everything');
  const inEpisodes = new Set(
    readdirSync(join(folder, 'episodes')).flatMap((file) => {
      const text = readFileSync(join(folder, 'episodes', file), 'utf8');
      const fences = findFences(text);
      if ('kind' in fences) throw new Error(`${file} has no front matter`);
      return keysOf(yamlOf(text.slice(fences.blockStart, fences.blockEnd)));
    }),
  );

  test('uses every key of a show file', () => {
    const used = new Set(keysOf(yamlOf(readFileSync(join(folder, 'podfeed.yaml'), 'utf8'))));
    // A live item has the keys of an episode.
    for (const key of inEpisodes) used.add(`live.${key}`);
    expect(keysOfSchema(jsonSchemas['show.schema.json']()).filter((key) => !used.has(key))).toEqual([]);
  });

  test('uses every key of front matter', () => {
    expect(keysOfSchema(jsonSchemas['episode.schema.json']()).filter((key) => !inEpisodes.has(key))).toEqual(
      [],
    );
  });
});

function yamlOf(text: string): Yaml {
  const read = readYaml(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** `owner`, `owner.name`, and of lists the keys of their items. */
function keysOf(value: Yaml, above = ''): string[] {
  if (value === null || typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, above));
  return Object.entries(value).flatMap(([key, inner]) => [
    `${above}${key}`,
    ...keysOf(inner, `${above}${key}.`),
  ]);
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

function keysOfSchema(root: Schema): string[] {
  const keys = (schema: Schema, above: string): string[] => {
    const name = schema.$ref?.replace('#/definitions/', '');
    if (name !== undefined) return keys(root.definitions![name]!, above);
    const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
      `${above}${key}`,
      ...keys(inner, `${above}${key}.`),
    ]);
    const others = [schema.items, ...(schema.anyOf ?? [])].flatMap((inner) =>
      inner ? keys(inner, above) : [],
    );
    return [...own, ...others];
  };
  return [...new Set(keys(root, ''))];
}
