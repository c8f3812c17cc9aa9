import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from './key-lines.ts';
import { episodeOf, showOf } from './reading.ts';

test('a whole show', async () => {
  const folder = 'test/shows/everything';
  const text = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const show = showOf(text('podfeed.yaml'));
  const files = [
    'episodes/001-before-the-limit.md',
    'episodes/002-the-pmo-reset.md',
    'episodes/003-numbers.md',
  ];
  const owners = [show, ...files.map((file) => episodeOf(text(file), show))];
  const fields = owners.map((owner) =>
    Object.entries(owner)
      .filter(([field, value]) => field !== 'origin' && value !== undefined)
      .map(([field, value]) => {
        const { origin } = owner;
        const [at, key] = [origin.place([field]), origin.place([field], 'key')];
        return `${at.line}:${at.column} ${key.line}:${key.column} ${origin.name([field])} ${field} ${JSON.stringify(plain(value))}`;
      }),
  );
  await expect(`${fields.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
    resolve('test/markdown/whole-show.txt'),
  );
});
