import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTranscript } from '../../src/media/transcripts/check.ts';
import type { TranscriptFormat } from '../../src/media/transcripts/cue.ts';
import { limits } from '../../src/text/limits.ts';

const slips = (format: TranscriptFormat, text: string, duration?: number): string[] =>
  checkTranscript(format, text, duration).map(({ kind, range }) =>
    `${kind} ${text.slice(range.start, range.end)}`.trim(),
  );

const vtt = (...cues: string[]): string => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('transcripts', () => {
  test.each<[string, TranscriptFormat, string, string[]]>([
    ['a cue', 'vtt', vtt('00:01.000 --> 00:02.000\nA'), []],
    ['hours, settings and tabs', 'vtt', vtt('01:00:01.000\t-->\t01:00:02.000 align:start size:50%\nA'), []],
    ['CRLF', 'vtt', vtt('00:01.000 --> 00:02.000\nA').replaceAll('\n', '\r\n'), []],
    ['CR', 'vtt', vtt('00:01.000 --> 00:02.000\nA').replaceAll('\n', '\r'), []],
    ['no line end at the end', 'vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA', []],
    ['a header with words', 'vtt', 'WEBVTT - all of it\nX: y\n\n00:01.000 --> 00:02.000\nA', []],
    [
      'comments and styles',
      'vtt',
      vtt('NOTE a --> b\nmore --> more', 'STYLE\n::cue {}', '00:01.000 --> 00:02.000\nA'),
      [],
    ],
    ['no header', 'vtt', '00:01.000 --> 00:02.000\nA', ['header 00:01.000 --> 00:02.000']],
    ['a header in small letters', 'vtt', 'webvtt\n\n00:01.000 --> 00:02.000\nA', ['header webvtt']],
    [
      'seconds over 59',
      'vtt',
      vtt('00:61.000 --> 00:62.000\nA', '01:05.000 --> 01:06.000\nB'),
      ['cue 00:61.000 --> 00:62.000'],
    ],
    ['an arrow in the words', 'vtt', vtt('00:01.000 --> 00:02.000\nA --> B'), ['cue A --> B', 'empty']],
    ['an arrow in the words of SRT', 'srt', '1\n00:00:01,000 --> 00:00:02,000\nA --> B\n', []],
    ['SRT', 'srt', '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\nB\n', []],
    ['no words', 'srt', '1\n00:00:01,000 --> 00:00:02,000\n\n', ['empty']],
    ['blanks alone', 'text', ' \n\t\n', ['empty']],
    ['plain text', 'text', 'A --> B', []],
    ['a form feed is white space', 'text', 'A\fB', []],
    ['an escape', 'text', 'A\u001b[31mB', ['control \u001b']],
    ['JSON', 'json', '{"version":"1.0.0","segments":[{"startTime":0,"endTime":1,"body":"A"}]}', []],
    ['JSON without segments', 'json', '{"version":"1.0.0"}', ['json {']],
    ['a list', 'json', '[1]', ['json [', 'json [']],
    ['a segment that is none', 'json', '{"version":"1","segments":[7]}', ['json 7', 'json 7']],
  ])('%s', (_title, format, text, expected) => {
    expect(slips(format, text)).toEqual(expected);
  });

  test.each([
    [62, []],
    [61.999, ['beyond-end 01:03.000 --> 01:04.000']],
    [59.999, ['beyond-end 01:01.000 --> 01:02.000']],
  ])('cues at 1:01 and 1:03 in an episode of %s seconds', (duration, expected) => {
    const text = vtt('01:01.000 --> 01:02.000\nA', '01:03.000 --> 01:04.000\nB');
    expect(slips('vtt', text, duration)).toEqual(expected);
  });

  test.each([
    [60, []],
    [59.999, ['beyond-end 00:58.000 --> 01:05.000']],
  ])('a cue until 1:05 in an episode of %s seconds', (duration, expected) => {
    expect(slips('vtt', vtt('00:58.000 --> 01:05.000\nA'), duration)).toEqual(expected);
  });

  test('a line at the limit is read, one past it ends the reading', () => {
    const cue = '00:01.000 --> 00:02.000\n';
    const kinds = slips('vtt', vtt(cue + 'a'.repeat(limits.transcriptLine))).map(
      (slip) => slip.split(' ')[0],
    );
    expect(kinds).toEqual(['vtt-line']);
    expect(slips('vtt', vtt(cue + 'a'.repeat(limits.transcriptLine + 1)))).toEqual(['line']);
  });

  test('any lines give an answer with ranges inside the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'WEBVTT',
        '',
        '1',
        'NOTE',
        '00:01.000 --> 00:02.000',
        '00:00:03,5 --> 00:00:01,5',
        '-->',
        '{',
        '}',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const format = fc.constantFrom<TranscriptFormat>('vtt', 'srt', 'json', 'text');
    fc.assert(
      fc.property(
        format,
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (kind, lines, end) => {
          const text = lines.join(end);
          for (const { range } of checkTranscript(kind, text, 1)) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
          }
        },
      ),
    );
  });

  test('reading stops after as many mistakes as are ever shown', () => {
    const bad = vtt(...Array.from({ length: 1000 }, () => '00:09.000 --> 00:01.000\na --> b'));
    const found = checkTranscript('vtt', bad, 5).length;
    expect(found).toBeGreaterThanOrEqual(limits.findingsPerFile);
    expect(found).toBeLessThan(limits.findingsPerFile + 3);
  });
});
