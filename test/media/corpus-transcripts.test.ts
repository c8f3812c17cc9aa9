import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cue, TranscriptFormat } from '../../src/media/transcripts/cue.ts';
import { recogniseTranscript, transcriptFormats } from '../../src/media/transcripts/formats.ts';

/** Transcripts of real shows, which are kept outside this repository. */
const folder = join(
  process.env['PODFEED_CORPUS'] ?? resolve(import.meta.dirname, '../../..', 'shared/corpus'),
  'transcripts',
);
const files = existsSync(dirname(folder)) ? readdirSync(folder) : [];

test('the transcripts of real shows are there', () => {
  if (files.length > 0) return;
  expect(process.env['CI'], 'PODFEED_CORPUS must name the corpus').not.toBe('true');
  console.log('Not run: transcripts of real shows. PODFEED_CORPUS=path/to/corpus says where they are.');
});

describe.skipIf(files.length === 0)('transcripts of real shows', () => {
  const plain = (cues: Iterable<Cue & { range?: unknown }>): Cue[] =>
    [...cues].map(({ range: _, ...cue }) => cue).filter(({ text }) => text !== '');

  test.each(files)('%s keeps every cue in each format', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const format = recogniseTranscript(text)?.format;
    expect(format).toBe('srt');
    const cues = plain(transcriptFormats.srt.read(text, []));
    expect(cues.length).toBeGreaterThan(500);
    for (const target of Object.keys(transcriptFormats) as TranscriptFormat[]) {
      const { read, write } = transcriptFormats[target];
      const written = write(cues, undefined) ?? '';
      const again = plain(read(written, []));
      if (target === 'text') {
        const words = (all: readonly Cue[]): string =>
          all
            .map((cue) => cue.text)
            .join(' ')
            .replace(/\s+/g, ' ');
        expect(words(again)).toBe(words(cues));
      } else {
        const expected = cues.map(({ end, ...cue }) => (target === 'html' ? cue : { ...cue, end }));
        expect(again).toEqual(expected);
      }
    }
  });
});
