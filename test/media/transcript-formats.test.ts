import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, type TranscriptFormat, tidyText } from '../../src/media/transcripts/cue.ts';
import { formatNamed, recogniseTranscript, transcriptFormats } from '../../src/media/transcripts/formats.ts';
import { limits } from '../../src/text/limits.ts';

const read = (format: TranscriptFormat, text: string): Cue[] =>
  [...transcriptFormats[format].read(text, [])].map(({ range: _, ...cue }) => cue);
const write = (format: TranscriptFormat, cues: readonly Cue[], duration?: number): string =>
  transcriptFormats[format].write(cues, duration) ?? '';

const nasty = fc.oneof(
  fc.constantFrom(
    ...['-->', '&', '&amp;', '<', '<i>', '</v>', '<v Bob>', '<script>', '{\\an8}', ' ', '\n', '\n\n', ':'],
    ...[
      'WEBVTT',
      'NOTE x',
      '42',
      '00:00:01,000 --> 00:00:02,000',
      '"',
      '\\',
      'Ada: ',
      '<br>',
      '</p><p>',
      '\u2028',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc
  .array(nasty, { minLength: 1, maxLength: 8 })
  .map((pieces) => tidyText(pieces.join('')))
  .filter(Boolean);
const anyName = anyText.map((text) => text.replaceAll('\n', ' '));
const plainName = fc.constantFrom(
  'Ada',
  'Ada Muster',
  'SPEAKER_00',
  'Speaker 1',
  'Dr. Ada von Muster',
  'Žofie',
  '山田',
);
const milliseconds = fc.integer({ min: 1, max: 36_000_000 });

/** Cues in their order. `end` and `speaker` may be missing. */
const cuesOf = (text: fc.Arbitrary<string>, speaker: fc.Arbitrary<string>): fc.Arbitrary<Cue[]> =>
  fc
    .array(
      fc.record(
        { start: milliseconds, lasts: milliseconds, speaker, text },
        { requiredKeys: ['start', 'lasts', 'text'] },
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((drafts) =>
      drafts
        .toSorted((one, other) => one.start - other.start)
        .map(({ start, lasts, ...cue }) => ({ ...cue, start: start / 1000, end: (start + lasts) / 1000 })),
    );

const words = (cues: readonly Cue[]): string =>
  cues
    .map(({ speaker, text }) => `${speaker ?? ''} ${text}`)
    .join(' ')
    .replace(/[\s:]+/g, '');

describe('what is written is read again', () => {
  test.each<TranscriptFormat>(['vtt', 'json'])('%s: every cue', (format) => {
    fc.assert(
      fc.property(cuesOf(anyText, anyName), (cues) => {
        expect(read(format, write(format, cues))).toEqual(cues);
      }),
    );
  });

  test('html: every cue but for its end', () => {
    const name = anyName.filter((text) => text.trim() !== ':');
    fc.assert(
      fc.property(cuesOf(anyText, name), (cues) => {
        expect(read('html', write('html', cues))).toEqual(cues.map(({ end: _, ...cue }) => cue));
      }),
    );
  });

  test('srt: every cue whose text is no markup and does not look like a speaker', () => {
    const text = anyText.filter((each) => !each.includes(':') && !/[<{]/.test(each));
    fc.assert(
      fc.property(cuesOf(text, plainName), (cues) => {
        expect(read('srt', write('srt', cues))).toEqual(cues);
      }),
    );
  });

  test.each<TranscriptFormat>(['srt', 'text'])('%s: the words, whatever they are', (format) => {
    fc.assert(
      fc.property(cuesOf(anyText, plainName), (cues) => {
        const again = read(format, write(format, cues));
        const names = /Ada|Muster|SPEAKER_00|Speaker1|Dr\.|von|Žofie|山田/g;
        expect(words(again).replace(names, '')).toBe(words(cues).replace(names, ''));
        if (format === 'srt')
          expect(again.map(({ start, end }) => [start, end])).toEqual(
            cues.map(({ start, end }) => [start, end]),
          );
      }),
    );
  });

  test('from any format to any other, twice over, nothing more is lost', () => {
    const format = fc.constantFrom<TranscriptFormat>('vtt', 'srt', 'json', 'html', 'text');
    fc.assert(
      fc.property(cuesOf(anyText, anyName), format, (cues, target) => {
        const once = write(target, cues);
        const again = write(target, read(target, once), 0);
        if (target !== 'text') expect(read(target, again)).toEqual(read(target, once));
        expect(again === '').toBe(target === 'text' ? false : once === '');
      }),
    );
  });
});

describe('reading', () => {
  test.each<[string, TranscriptFormat, string, Cue[]]>([
    [
      'several voices in one cue',
      'vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.500\n<v.loud Ada>All &amp; aboard.</v>\n<v Bob>Me <i>too</i>\n',
      [
        { start: 1, end: 2.5, speaker: 'Ada', text: 'All & aboard.' },
        { start: 1, end: 2.5, speaker: 'Bob', text: 'Me too' },
      ],
    ],
    [
      'a smaller than that is no tag',
      'vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n1 < 2\n',
      [{ start: 1, end: 2, text: '1 < 2' }],
    ],
    [
      'markup and a speaker',
      'srt',
      '1\n00:00:01,5 --> 00:00:02,000\n{\\an8}<i>Ada Muster: All\naboard.</i>\n',
      [{ start: 1.5, end: 2, speaker: 'Ada Muster', text: 'All\naboard.' }],
    ],
    [
      'cues without blank lines between them',
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\nA\n2\n00:00:02,000 --> 00:00:03,000\nB',
      [
        { start: 1, end: 2, text: 'A' },
        { start: 2, end: 3, text: 'B' },
      ],
    ],
    [
      'words before a colon that are no name',
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\nThis is what I say: no.\n',
      [{ start: 1, end: 2, text: 'This is what I say: no.' }],
    ],
    [
      'a segment without an end, and a speaker that is null',
      'json',
      '{"version":"1.0.0","segments":[{"startTime":0.5,"speaker":null,"body":" A \\r\\n B "}]}',
      [{ start: 0.5, text: 'A\nB' }],
    ],
    [
      'the example of the namespace',
      'html',
      '<cite>Kevin:</cite>\n<time>0:00</time>\n<p>We have</p>\n<cite>Tom:</cite>\n<time>1:00:09</time>\n<p>You&#39;re</p>',
      [
        { start: 0, speaker: 'Kevin', text: 'We have' },
        { start: 3609, speaker: 'Tom', text: "You're" },
      ],
    ],
    [
      'a page',
      'html',
      '<!doctype html><html><head><title>T</title><style>p{}</style></head><body><h1>Night trains</h1><p><cite>Ada</cite> In <cite>Moby Dick</cite>, at <time>10:00</time></p><!-- no --></body></html>',
      [{ text: 'Night trains' }, { speaker: 'Ada', text: 'In Moby Dick, at 10:00' }],
    ],
    ['paragraphs below a time', 'html', '<time>[00:02]</time><p>A</p><p>B</p>', [{ start: 2, text: 'A\nB' }]],
    ['paragraphs', 'text', '\nAda: A\nB\n\n\nC\r\n', [{ speaker: 'Ada', text: 'A\nB' }, { text: 'C' }]],
  ])('%s', (_title, format, text, expected) => {
    expect(read(format, text)).toEqual(expected);
  });
});

describe('writing', () => {
  const cues: Cue[] = [
    { start: 1, speaker: 'Ada', text: 'All aboard.' },
    { start: 4.25, end: 5, text: 'Vienna & Zurich\n<soon>' },
    { start: 9, text: 'Bye.' },
  ];
  test.each<[TranscriptFormat, string]>([
    [
      'vtt',
      'WEBVTT\n\n00:00:01.000 --> 00:00:04.250\n<v Ada>All aboard.\n\n00:00:04.250 --> 00:00:05.000\nVienna &amp; Zurich\n&lt;soon&gt;\n\n00:00:09.000 --> 00:00:12.000\nBye.\n',
    ],
    [
      'srt',
      '1\n00:00:01,000 --> 00:00:04,250\nAda: All aboard.\n\n2\n00:00:04,250 --> 00:00:05,000\nVienna & Zurich\n<soon>\n\n3\n00:00:09,000 --> 00:00:12,000\nBye.\n',
    ],
    [
      'json',
      '{\n  "version": "1.0.0",\n  "segments": [\n    {"speaker":"Ada","startTime":1,"body":"All aboard."},\n    {"startTime":4.25,"endTime":5,"body":"Vienna & Zurich\\n<soon>"},\n    {"startTime":9,"body":"Bye."}\n  ]\n}\n',
    ],
    [
      'html',
      '<!DOCTYPE html>\n<meta charset="utf-8">\n<cite>Ada:</cite>\n<time>0:01</time>\n<p>All aboard.</p>\n<time>0:04.250</time>\n<p>Vienna &amp; Zurich<br>\n&lt;soon&gt;</p>\n<time>0:09</time>\n<p>Bye.</p>\n',
    ],
    ['text', 'Ada: All aboard.\nVienna & Zurich\n<soon>\n\nBye.\n'],
  ])('%s', (format, expected) => {
    expect(write(format, cues, 12)).toBe(expected);
  });

  test('the last cue lasts five seconds where the length of the recording is not known', () => {
    expect(write('vtt', [{ start: 1, text: 'A' }])).toContain('00:00:01.000 --> 00:00:06.000');
  });

  test.each<TranscriptFormat>(['vtt', 'srt', 'json'])('%s needs times', (format) => {
    expect(transcriptFormats[format].write([{ text: 'A' }], 10)).toBeUndefined();
  });

  test('words of a stranger begin no cue of their own', () => {
    const forged = tidyText('A\n\n9\n00:00:05,000 --> 00:00:06,000\nB\n\n</p><script>');
    for (const format of ['vtt', 'srt', 'html'] as const) {
      const text = write(format, [{ start: 1, end: 2, text: forged }]);
      expect(read(format, text)).toHaveLength(1);
      expect(text).not.toMatch(format === 'srt' ? /05,000 -->/ : /<script>/);
    }
  });
});

test.each<[string, string, ReturnType<typeof recogniseTranscript>]>([
  ['WebVTT', 'WEBVTT\n\n', { format: 'vtt', sure: true }],
  ['SRT', '1\r\n00:00:01,000 --> 00:00:02,000\r\nA', { format: 'srt', sure: true }],
  ['SRT without numbers', '00:00:01,000 --> 00:00:02,000\nA', { format: 'srt', sure: true }],
  [
    'SRT with points, or WebVTT without its first line',
    '1\n00:00:01.000 --> 00:00:02.000\nA',
    { format: 'srt', sure: false },
  ],
  ['JSON', ' {"version": "1.0.0", "segments": []}', { format: 'json', sure: true }],
  ['another JSON', '{"chapters": []}', undefined],
  ['HTML', '<cite>Ada:</cite>', { format: 'html', sure: true }],
  ['an error page', '\n<!DOCTYPE html><title>404</title>', { format: 'html', sure: true }],
  ['text', 'Ada: 1 <p> 2', undefined],
  ['words that begin like WebVTT', 'WEBVTTS are captions', undefined],
])('%s is recognised by its beginning', (_title, text, expected) => {
  expect(recogniseTranscript(text)).toEqual(expected);
});

test.each([
  ['vtt', 'vtt'],
  ['.SRT', 'srt'],
  ['txt', 'text'],
  ['text/html', 'html'],
  ['constructor', undefined],
  ['pdf', undefined],
])('%s means the format %s', (word, expected) => {
  expect(formatNamed(word)).toBe(expected);
});

describe('what takes long in a careless reader', () => {
  const much = (piece: string): string => piece.repeat(Math.floor(2_000_000 / piece.length));
  test.each([
    ['tags that do not end', much('<a ')],
    ['quotes that do not end', much('<a b="')],
    ['comments that do not end', much('<!-')],
    ['words and speakers in turn', `<p>${much('a<cite>b</cite>')}`],
    ['scripts that do not end', much('<script></scrip')],
    ['blanks', `a${much(' ')}b`],
    ['names', much('Ada ')],
    ['voices', `WEBVTT\n\n${much('00:01.000 --> 00:02.000\n<v a>x<v b>y\n\n')}`],
    ['fonts', `1\n00:00:01,000 --> 00:00:02,000\n${much(`${'<font '.repeat(1000)}\n`)}`],
    ['arrows', much('-->\n')],
  ])('%s', { timeout: 60_000 }, (_title, text) => {
    expect(text.length).toBeLessThan(limits.transcriptFile);
    for (const format of Object.keys(transcriptFormats) as TranscriptFormat[]) read(format, text);
  });
});
