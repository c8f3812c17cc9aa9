import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChaptersFile } from '../../src/resolve/chapters-file.ts';
import { limits } from '../../src/text/limits.ts';

const read = (text: string | Uint8Array, path = 'media/x.txt') =>
  readChaptersFile(path, typeof text === 'string' ? Buffer.from(text) : text);

const three = [
  { start: 0, title: 'Departure' },
  { start: 95.5, title: 'The border: a stop' },
  { start: 600, title: 'Arrival' },
];

const psc = (start: string, list: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${start} version="1.2">${list}</${start.split(' ')[0]}>`;
const chapter = (name: string): string =>
  three.map(({ start, title }) => `<${name} start="${start}" title="${title}"/>`).join('\n');

const cases: readonly [title: string, format: string, text: string][] = [
  [
    'JSON chapters',
    'json',
    '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Departure"},{"startTime":95.5,"title":"The border: a stop"},{"startTime":600,"title":"Arrival"}]}',
  ],
  ['mp4chaps', 'lines', '00:00:00.000 Departure\r\n00:01:35.500 The border: a stop\n\n00:10:00 Arrival\n'],
  ['lines in brackets', 'lines', '[00:00] Departure\n(01:35.5) – The border: a stop\n10:00 Arrival'],
  [
    'lines with a comment first',
    'lines',
    '# the night\n0:00 Departure\n1:35.5 The border: a stop\n10:00 Arrival',
  ],
  ['lines of seconds', 'lines', '0 Departure\n95.5 The border: a stop\n600 Arrival'],
  [
    'OGM',
    'ogm',
    'CHAPTER01=00:00:00.000\nCHAPTER01NAME=Departure\nCHAPTER02=00:01:35.500\nCHAPTER02NAME=The border: a stop\nCHAPTER03=00:10:00.000\nCHAPTER03NAME=Arrival\n',
  ],
  [
    'ffmetadata',
    'ffmetadata',
    ';FFMETADATA1\ntitle=Night\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=95500\ntitle=Departure\n[CHAPTER]\nTIMEBASE=1/2\nSTART=191\nEND=1200\ntitle=The border\\: a stop\n[STREAM]\ntitle=no\n[CHAPTER]\nSTART=600000000000\nEND=1\ntitle=Arrival',
  ],
  [
    'WebVTT',
    'vtt',
    '\ufeffWEBVTT chapters\n\nNOTE not this\n00:00.000 --> 00:01.000\n\n1\n00:00.000 --> 01:35.500\nDeparture\n\n01:35.500 --> 10:00.000 align:left\n<b>The border:</b>\na stop\n\n00:10:00.000 --> 00:20:00.000\nArrival',
  ],
  [
    'Podlove',
    'psc',
    psc('psc:chapters xmlns:psc="http://podlove.org/simple-chapters"', chapter('psc:chapter')),
  ],
  [
    'Podlove without a prefix',
    'psc',
    psc('chapters xmlns="http://podlove.org/simple-chapters"', chapter('chapter')),
  ],
  [
    'a table with names',
    'csv',
    'Title,Start Time\nDeparture,0:00\n"The border: a stop",1:35.5\nArrival,10:00\n',
  ],
  ['a table without names', 'csv', '0:00;Departure\n1:35.5;The border: a stop\n10:00;Arrival'],
  [
    'labels of Audacity',
    'csv',
    '0.000000\t95.500000\tDeparture\n95.500000\t600.0\tThe border: a stop\n600.0\t601\tArrival\n',
  ],
  ['a table with quotes', 'csv', '"0:00","Departure"\n"1:35.5","The border:\n a stop"\n"10:00","Arrival"\n'],
];

describe('chapters files', () => {
  test.each(cases)('%s', (_title, format, text) => {
    const { format: found, chapters, slips } = read(text);
    expect(slips).toEqual([]);
    expect(found).toBe(format);
    expect(chapters.map(({ start, title }) => ({ start, title }))).toEqual(three);
  });

  test.each(cases)('%s: the places of starts and titles are where they stand', (_title, format, text) => {
    const { chapters, text: decoded } = read(text);
    const { startAt, titleAt } = chapters[2]!;
    expect(decoded.slice(titleAt.start, titleAt.end).replaceAll('"', '')).toBe('Arrival');
    expect(decoded.slice(startAt.start, startAt.end)).toMatch(/^(?:00:)?10:00|^600/);
    expect(format).not.toBe('');
  });

  test('of a table come addresses, pictures and ends too', () => {
    const [first] = read('start,end,title,image,url\n1,9,A,a.jpg,https://example.com/a\n').chapters;
    expect(first).toMatchObject({ end: 9, img: { text: 'a.jpg' }, url: { text: 'https://example.com/a' } });
  });

  test.each<[string, string, string, number, number, string?]>([
    ['a line without a time', '0:00 A\n\nand more\n2:00 B\n3:00 C', 'file', 3, 1],
    ['seconds over 59', '0:00 A\n  1:75 B\n2:00 C', 'start', 2, 3],
    ['a time of ffmetadata', ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=soon\n', 'start', 4, 7],
    ['a section without a start', ';FFMETADATA1\n[CHAPTER]\nEND=3\n', 'start', 2, 1],
    ['a base of nothing', ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/0\nSTART=0\n', 'file', 3, 10],
    ['a cue', 'WEBVTT\n\n0:00.000 --> 0:10.000\nA\n\nsoon --> 9:00.000\nB\n', 'start', 6, 1],
    ['a cell', 'start,title\n0,A\n1:2:3:4,B\n', 'start', 3, 1],
    ['a line of OGM', 'CHAPTER01=0:00\nCHAPTER01NAME=A\nAnd\n', 'file', 3, 1],
    [
      'XML that ends too early',
      '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters">\n<psc:chapter',
      'file',
      2,
      1,
    ],
    ['another namespace', '\n<psc:chapters xmlns:psc="http://podlove.org/simple-chapters/"/>', 'psc', 2, 2],
    ['other XML', '<opml/>', 'file', 1, 2],
    ['a text', 'Once upon a time.\n', 'file', 1, 1],
    ['nothing', '', 'file', 1, 1],
    ['JSON by its name', '0:00 A', 'json', 1, 2, 'x.json'],
  ])('%s has a place', (_title, text, kind, line, column, path) => {
    const { slips, place } = read(text, path);
    expect(slips[0]).toMatchObject({ kind });
    expect(place(slips[0]!.at)).toMatchObject({ line, column });
  });

  test.each([
    ['', 'it is empty'],
    [' \n\t\n', 'it is empty'],
    ['Once upon a time.\n', 'it is in no format that podfeed knows'],
  ])('what holds no chapters is said: %j', (text, what) => {
    expect(read(text).slips).toMatchObject([{ kind: 'file', what }]);
  });

  test('bytes that are no UTF-8 are told with their place', () => {
    const { slips, place } = read(Buffer.from('0:00 Z\xfcrich\n', 'latin1'));
    expect(slips).toMatchObject([{ kind: 'file', what: 'it is not UTF-8' }]);
    expect(place(slips[0]!.at)).toMatchObject({ line: 1, column: 7 });
  });

  const MiB = 1024 * 1024;
  const huge: readonly [string, string][] = [
    ['one line', `0:00 ${'a'.repeat(10 * MiB)}`],
    ['one line of digits', '0'.repeat(10 * MiB)],
    ['a time that does not end', `00:00${':00'.repeat(3 * MiB)}`],
    ['one cell', `0,"${'""'.repeat(5 * MiB)}`],
    ['one row', `0${',1'.repeat(5 * MiB)}`],
    ['blanks', ' '.repeat(10 * MiB)],
    ['a cue of one line', `WEBVTT\n\n0:00.000 --> 1:00.000\n${'<'.repeat(10 * MiB)}`],
    ['a title with escapes', `;FFMETADATA1\n[CHAPTER]\nSTART=0\ntitle=${'\\'.repeat(10 * MiB)}`],
    ['JSON without an end', '['.repeat(10 * MiB)],
    ['XML without an end', '<a>'.repeat(3 * MiB)],
    ['brackets', '[0:00] '.repeat(MiB)],
  ];
  test.each(huge)(
    '10 MB: %s',
    (_title, text) => {
      const { chapters, slips } = read(text);
      expect(chapters.length + slips.length).toBeGreaterThan(0);
    },
    10_000,
  );

  test.each([
    ['lines', '0:00 A\n'],
    ['cues', '0:00.000 --> 1:00.000\nA\n\n'],
    ['rows', '0,A\n'],
    ['sections', '[CHAPTER]\nSTART=0\ntitle=A\n'],
    ['pairs', 'CHAPTER01=0:00\nCHAPTER01NAME=A\n'],
  ])('more %s than anybody means end at a limit, and are told once', (name, each) => {
    const head = name === 'cues' ? 'WEBVTT\n\n' : name === 'sections' ? ';FFMETADATA1\n' : '';
    const { chapters, slips } = read(head + each.repeat(limits.chapters * 4));
    expect(chapters).toHaveLength(limits.chapters);
    expect(slips).toMatchObject([{ kind: 'file', what: `it has more than ${limits.chapters} chapters` }]);
  });

  test('no more mistakes than are ever shown', () => {
    expect(read(`0:00 A\n${'x\n'.repeat(10_000)}`).slips).toHaveLength(limits.findingsPerFile);
  });

  test('any change of a good file gives an answer with places in it', () => {
    const change = fc.record({
      text: fc.constantFrom(...cases.map(([, , text]) => text)),
      at: fc.nat(300),
      drop: fc.nat(6),
      add: fc.string({ unit: 'binary', maxLength: 6 }),
    });
    fc.assert(
      fc.property(change, ({ text, at, drop, add }) => {
        const file = read(text.slice(0, at) + add + text.slice(at + drop));
        for (const { at: range } of file.slips) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(file.text.length);
        }
        for (const { start } of file.chapters) expect(start).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
