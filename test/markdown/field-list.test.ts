import { describe, expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { rules } from '../../src/rules/index.ts';
import { listTags } from '../../src/tags/tag-list.ts';

const field = (kind: 'show' | 'episode', key: string) => authorFields(kind).find((each) => each.key === key);

describe('the keys of an author', () => {
  test.each([
    ['show', 'title', ['title'], ['title']],
    ['show', 'owner.email', ['owner'], ['owner']],
    ['show', 'image', ['imageFile', 'image'], ['imageFile', 'image']],
    ['show', 'talentTriangle.required', ['triangleRequired'], ['triangleRequired']],
    ['show', 'rss.ttl', ['ttl'], ['ttl']],
    ['show', 'rss.image.url', ['rssImage'], ['rssImage']],
    ['show', 'schedule', ['schedule'], ['schedule', 'updateFrequency']],
    ['episode', 'date', ['published', 'written', 'date'], ['published', 'written', 'date']],
    ['episode', 'categories', undefined, undefined],
    ['episode', 'rss.categories', ['categories'], ['categories']],
    ['episode', 'category', ['categoryTexts', 'category'], ['categoryTexts', 'category', 'categories']],
    ['episode', 'guests', ['guests'], ['guests', 'people']],
    ['episode', 'transcripts.src', ['transcriptFiles', 'transcripts'], ['transcriptFiles', 'transcripts']],
    ['show', 'people.name', ['people'], ['people']],
    ['show', 'locked.owner', ['locked'], ['locked']],
    ['show', 'schedule.day', ['schedule'], ['schedule', 'updateFrequency']],
  ] as const)('%s %s is read into %j', (kind, key, fields, becomes) => {
    expect(field(kind, key)?.fields).toEqual(fields);
    expect(field(kind, key)?.becomes).toEqual(becomes);
  });

  test.each([
    ['show', 'rss.docs', { expects: 'a text', examples: [], aliases: ['docs'] }],
    ['show', 'rss.image.url', { description: '', expects: 'a text', examples: [], aliases: [] }],
    ['show', 'profiles', { expects: 'a list of profiles', examples: [['apple']], aliases: ['profile'] }],
    ['episode', 'block', { expects: 'true or false', examples: [false], aliases: ['hidden'] }],
  ] as const)('%s %s', (kind, key, described) => {
    expect(field(kind, key)).toMatchObject(described);
  });

  test.each(['show', 'episode'] as const)('of a %s say what they are', (kind) => {
    expect(
      authorFields(kind).filter(
        ({ key, description }) => description === '' && !/^(?:live\.)?rss\./.test(key),
      ),
    ).toEqual([]);
  });

  test('are what rules speak of', () => {
    const known = new Set(
      (['show', 'episode'] as const).flatMap((kind) =>
        authorFields(kind).flatMap(({ fields, becomes }) =>
          [...fields, ...becomes].map((each) => `${kind}.${each}`),
        ),
      ),
    );
    const spoken = [...new Set(rules.flatMap(({ about }) => about))].filter((about) => !known.has(about));
    expect(spoken.sort()).toEqual(['episode.body', 'episode.file', 'show.file', 'show.generator']);
  });

  test('are what elements of a feed are made of, but for what podfeed adds by itself', () => {
    const made = new Set(
      (['show', 'episode'] as const).flatMap((kind) =>
        authorFields(kind).flatMap((each) => each.becomes.map((name) => `${kind}.${name}`)),
      ),
    );
    const others = listTags().filter((tag) => !made.has(`${tag.kind}.${tag.field}`));
    expect(others.map(({ element }) => element)).toEqual(['lastBuildDate', 'generator', 'content:encoded']);
  });
});
