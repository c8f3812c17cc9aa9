import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanShow, minute } from '../commands/clean-show.ts';
import { type Files, lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import type { Program } from '../commands/run.ts';

/** A show that was built, and was then changed so that a build changes everything it writes. */
export interface Changed {
  readonly root: string;
  /** Folder for temporary files of this show alone. */
  readonly temporary: string;
  readonly oldFeed: string;
  readonly newFeed: string;
  feed(): string;
  /** Names of files that podfeed began and did not finish. */
  leftovers(): string[];
}

const notes = `---
title: The Sleeper Bus of Linz
number: 2
date: 2026-03-08
audio: 2.mp3
---

Why the replacement for a cancelled night train has beds, and who drives it through the mountains.
`;

/** What is added to the clean show. */
export const secondEpisode: Files = { 'episodes/2.md': notes, 'media/2.mp3': minute.slice(0, -417) };

export async function changedShow(program: Program): Promise<Changed> {
  const newFeed = await build(program, cleanShow(secondEpisode));
  const folder = makeFolder();
  const root = join(folder, 'show');
  const temporary = join(folder, 'temporary');
  writeFiles(folder, { 'temporary/.keep': '' });
  writeFiles(root, cleanShow());
  const built = await program.run(['build'], { cwd: root, env: { TMPDIR: temporary } });
  if (built.code !== 0) throw new Error(built.err);
  const feed = (): string => readFileSync(join(root, 'public/feed.xml'), 'utf8');
  const oldFeed = feed();
  writeFiles(root, secondEpisode);
  return {
    root,
    temporary,
    oldFeed,
    newFeed,
    feed,
    leftovers: () => [...lookAt(folder).keys()].filter((path) => path.includes('.podfeed-')),
  };
}

async function build(program: Program, files: Files): Promise<string> {
  const root = makeFolder();
  writeFiles(root, files);
  const { code, out, err } = await program.run(['build', '--stdout'], { cwd: root });
  if (code !== 0) throw new Error(err);
  return out;
}
