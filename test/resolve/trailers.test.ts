import { describe, expect, test } from 'vitest';
import { walkShowExample } from '../rules/example.ts';

/** The trailers of a show file, and what is said of it. */
async function trailersOf(show: string, episode = 'type: trailer\n') {
  const walk = await walkShowExample(
    `\n-- podfeed.yaml --\n${show}\n-- episodes/0-trailer.md --\n${episode}`,
  );
  const errors = walk.findings.filter(({ severity }) => severity === 'error');
  return {
    trailers: walk.show.trailers,
    errors: errors.map(({ rule }) => rule),
    copies: [...walk.copies.keys()],
  };
}

describe('a trailer', () => {
  test('that is a file gets its address, size and type, and is copied', async () => {
    expect(await trailersOf('trailer: {title: Winter, url: winter.mp3, date: 2026-03-01 06:00}')).toEqual({
      trailers: [
        {
          title: 'Winter',
          url: 'https://example.com/media/winter.mp3',
          date: Date.parse('2026-03-01T05:00:00Z') / 1000,
          length: 28_800_000,
          type: 'audio/mpeg',
        },
      ],
      errors: [],
      copies: ['media/cover.jpg', 'media/winter.mp3'],
    });
  });

  test('that is an address stays as it is', async () => {
    const { trailers } = await trailersOf(
      'trailer: {title: Winter, url: https://media.example.com/w.m4a, date: 2026-03-01T06:00:00+01:00, length: 5}',
    );
    expect(trailers).toEqual([
      {
        title: 'Winter',
        url: 'https://media.example.com/w.m4a',
        date: Date.parse('2026-03-01T05:00:00Z') / 1000,
        length: 5,
        type: 'audio/x-m4a',
      },
    ]);
  });

  test('that is an episode says what the episode says, and what is said beside it', async () => {
    const { trailers, errors } = await trailersOf(
      'trailer: {episode: 0-trailer, title: All about it}',
      'type: trailer\nseason: 2\n',
    );
    expect(errors).toEqual([]);
    expect(trailers).toEqual([
      {
        title: 'All about it',
        url: 'https://media.example.com/0-trailer.mp3',
        date: Date.parse('2026-03-08T05:00:00Z') / 1000,
        length: 28_800_000,
        type: 'audio/mpeg',
        season: 2,
      },
    ]);
  });

  test('that is an episode waits for it', async () => {
    const { trailers, errors } = await trailersOf(
      'trailer: {episode: 0-trailer}',
      'type: trailer\ndraft: true\n',
    );
    expect({ trailers, errors }).toEqual({ trailers: [], errors: [] });
  });

  test.each([
    ['url: ../../etc/passwd', 'media-path-outside'],
    ['url: "file:///etc/passwd"', 'media-path-outside'],
  ])('with %s is not looked for', async (url, rule) => {
    const { errors, copies } = await trailersOf(`trailer: {title: Winter, date: 2026-03-01, ${url}}`);
    expect({ errors, copies }).toEqual({ errors: [rule], copies: ['media/cover.jpg'] });
  });
});
