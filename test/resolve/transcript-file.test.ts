import { describe, expect, test } from 'vitest';
import { checkTranscriptFile } from '../../src/resolve/transcript-file.ts';
import { limits } from '../../src/text/limits.ts';

const check = (kind: string, text: string | Uint8Array, duration?: number) =>
  checkTranscriptFile(kind, 'media/x', typeof text === 'string' ? Buffer.from(text) : text, duration);

describe('transcripts', () => {
  test.each([
    ['text/vtt', '\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nA\n'],
    ['application/srt', '1\n00:00:01,000 --> 00:00:02,000\nA\n'],
    ['text/plain', 'A'],
    ['application/msword', '\u0000'],
  ])('%s without a mistake', (kind, text) => {
    expect(check(kind, text, 300)).toEqual([]);
  });

  test('a mistake has its place in the companion file', () => {
    const [remark] = check('text/vtt', 'WEBVTT\n\n00:02.000 --> 00:01.000\nA\n');
    expect(remark).toMatchObject({
      rule: 'trans-cue-order',
      elsewhere: { file: 'media/x', line: 3, column: 1, endLine: 3, endColumn: 24 },
    });
  });

  test.each([
    ['Latin-1', Buffer.from('WEBVTT\n\nZürich', 'latin1'), { line: 3, column: 2 }],
    ['UTF-16', Buffer.from('\ufeffWEBVTT', 'utf16le'), { line: 1, column: 1 }],
  ])('%s is said at the first wrong byte', (_title, bytes, elsewhere) => {
    expect(check('text/vtt', bytes)).toMatchObject([{ rule: 'trans-encoding', elsewhere }]);
  });

  test('WebVTT under another name is said once', () => {
    expect(check('application/x-subrip', 'WEBVTT\n\n00:09.000 --> 00:01.000\nA\n')).toMatchObject([
      { rule: 'ns-transcript-type-file' },
    ]);
  });

  test('no more mistakes than are ever shown of one file', () => {
    const bad = `WEBVTT\n\n${'00:09.000 --> 00:01.000\nA\n\n'.repeat(limits.findingsPerFile + 1)}`;
    expect(check('text/vtt', bad)).toHaveLength(limits.findingsPerFile);
  });
});
