import { describe, expect, test } from 'vitest';
import type { Episode, TranscriptReference } from '../../src/feed/feed.ts';
import type { Remark } from '../../src/feed/placed.ts';
import { convertTranscript } from '../../src/resolve/convert-transcript.ts';
import { resolveTranscripts } from '../../src/resolve/resolve-transcripts.ts';
import { limits } from '../../src/text/limits.ts';

const srt = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nAda: All aboard.\n');

const file = (to: readonly string[], more: Partial<TranscriptReference> = {}): TranscriptReference => ({
  text: '1.srt',
  path: ['transcripts', 0, 'from'],
  to: to.map((text, index) => ({ text, path: ['transcripts', 0, 'to', index] })),
  ...more,
});

function resolved(files: readonly TranscriptReference[], slug = 'intro') {
  const remarks: Remark[] = [];
  const { transcripts, made } = resolveTranscripts(
    { transcriptFiles: files } as unknown as Episode,
    ({ text }) => ({ url: `https://media.example.com/${text}`, digest: text, bytes: srt }),
    { remarks, duration: 60, feed: 'https://example.com/show/feed.xml', slug, known: new Map() },
  );
  return { transcripts, paths: made.map(({ path }) => path), remarks };
}

describe('transcripts in other formats', () => {
  test('stand behind those that the author names, with their language and use', () => {
    const { transcripts, paths } = resolved([
      file(['vtt', 'text'], { language: 'en', rel: 'captions' }),
      file([], { text: '2.srt' }),
    ]);
    expect(transcripts).toEqual([
      {
        url: 'https://media.example.com/1.srt',
        type: 'application/x-subrip',
        language: 'en',
        rel: 'captions',
      },
      { url: 'https://media.example.com/2.srt', type: 'application/x-subrip' },
      {
        url: 'https://example.com/show/transcripts/intro.en.vtt',
        type: 'text/vtt',
        language: 'en',
        rel: 'captions',
      },
      { url: 'https://example.com/show/transcripts/intro.en.txt', type: 'text/plain', language: 'en' },
    ]);
    expect(paths).toEqual(['transcripts/intro.en.vtt', 'transcripts/intro.en.txt']);
  });

  test.each<[string, TranscriptReference[], string[]]>([
    ['a slug of one word', [file(['vtt'])], ['transcripts/intro.vtt']],
    ['a format that is named twice', [file(['vtt', 'text/vtt', 'VTT'])], ['transcripts/intro.vtt']],
    ['two of a kind', [file(['vtt']), file(['vtt'])], ['transcripts/intro.vtt', 'transcripts/intro-2.vtt']],
    ['a language that is none', [file(['vtt'], { language: '../x' })], ['transcripts/intro.vtt']],
  ])('have a name that stays: %s', (_title, files, expected) => {
    expect(resolved(files).paths).toEqual(expected);
  });

  test('lie in their folder whatever the slug is', () => {
    const [path = ''] = resolved([file(['vtt'])], '../../x').paths;
    expect(path).toMatch(/^transcripts\/[a-z0-9-]+\.vtt$/);
  });
});

describe('what cannot be', () => {
  const problems = (to: readonly string[], bytes: Uint8Array | undefined, type = 'application/x-subrip') =>
    convertTranscript(file(to), type, bytes, undefined).remarks.map(({ path, severity, detail }) => [
      detail?.['problem'],
      path.slice(2).join('.'),
      severity ?? 'error',
    ]);

  test.each<[string, Parameters<typeof problems>, unknown[]]>([
    ['a file that lies elsewhere', [['vtt'], undefined], [['address', 'from', 'error']]],
    ['a word that is no format', [['doc', 'vtt'], srt], [['unknown', 'to.0', 'error']]],
    ['the format of the file', [['vtt', 'srt'], srt], [['same', 'to.1', 'warning']]],
    ['times where there are none', [['srt'], Buffer.from('A'), 'text/plain'], [['times', 'to.0', 'error']]],
    ['bytes that are no text', [['vtt'], Buffer.from([0xff, 0xfe])], []],
    ['a file without words', [['vtt'], Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n')], []],
    ['a type that is none', [['vtt'], srt, 'application/msword'], []],
  ])('%s', (_title, given, expected) => {
    expect(problems(...given)).toEqual(expected);
  });

  test('a file that would grow beyond what is read', () => {
    const many = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v a>x<v b>y\n'.repeat(100_000)}`);
    expect(many.length).toBeLessThan(limits.transcriptFile);
    expect(problems(['json', 'text'], many, 'text/vtt')).toEqual([['size', 'to.0', 'error']]);
  });
});
