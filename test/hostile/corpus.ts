import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A hostile input and what podfeed has to do with it. */
export interface Case {
  readonly file: string;
  readonly kind: string;
  /** Commands, in the words of the corpus. */
  readonly command: string;
  readonly place: string;
  readonly verdict: 'reject' | 'accept' | 'warn' | 'either';
  readonly forbid?: readonly string[];
  readonly forbid_preview?: readonly string[];
  readonly forbid_github?: readonly string[];
  readonly require?: readonly string[];
}

/** The folder of hostile inputs, which is kept outside this repository, or nothing when it is not there. */
export const corpusFolder: string | undefined = findCorpus();

function findCorpus(): string | undefined {
  const given = process.env['PODFEED_CORPUS'];
  const beside = resolve(import.meta.dirname, '../../..', 'shared/corpus-hostile');
  const folder = given ? join(dirname(resolve(given)), 'corpus-hostile') : beside;
  return existsSync(join(folder, 'manifest.json')) ? folder : undefined;
}

export function readCases(folder: string): readonly Case[] {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).cases;
}
