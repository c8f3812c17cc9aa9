import type { ExampleFile, ExampleLine, ExampleView } from './page.ts';

/**
 * An example of a rule for people: its files with their names, what is reported apart from the text, and
 * what its notation says in words.
 */
export function viewExample(text: string): ExampleView {
  const given: string[] = [];
  const files: ExampleFile[] = [];
  for (const { head, lines } of sections(text)) {
    const [name = '', ...words] = head.split(' ');
    const more = words.join(' ');
    if (name === 'now') given.push(`The present is ${more}.`);
    else if (name === 'profile') given.push(`The show is held against the profile ${more}.`);
    else if (name === 'no') given.push('The show has no episode files.');
    else if (/^https?:/.test(name)) given.push(`${answered(name, JSON.parse(more))}.`);
    else if (more.startsWith('{')) given.push(`\`${name}\` ${seen(JSON.parse(more))}.`);
    else if (name === 'lock') files.push(fileOf('podfeed.lock.json', '', lines));
    else files.push(fileOf(name, noteOf(words), lines));
  }
  return { given, files };
}

interface Section {
  readonly head: string;
  readonly lines: string[];
}

function sections(text: string): readonly Section[] {
  const found: Section[] = [];
  for (const line of text.replace(/^\n/, '').trimEnd().split('\n')) {
    const head = /^-- (.*) --$/.exec(line)?.[1];
    if (head !== undefined) found.push({ head, lines: [] });
    else if (found.length === 0) found.push({ head: 'episodes/1.md', lines: [line] });
    else found.at(-1)!.lines.push(line);
  }
  return found;
}

const notes: Readonly<Record<string, string>> = {
  raw: 'as it stands',
  latin1: 'stored as Latin-1',
  unreadable: 'which nobody may open',
};

function noteOf([how = '', ...words]: readonly string[]): string {
  if (how !== 'without') return notes[how] ?? '';
  const keys = words.join('').split(',');
  return `without ${keys.map((key) => `\`${key}\``).join(', ')}`;
}

/** What was seen of a media file, as the end of a sentence. */
function seen(facts: Readonly<Record<string, unknown>>): string {
  if (facts['missing']) {
    const near = facts['suggestion'];
    return near ? `is not there, but \`${near}\` is` : 'is not there';
  }
  if (facts['why']) return `is not a file of the show, but a ${facts['why']}`;
  if (facts['what']) return `is read, and ${facts['what']}`;
  const words = Object.entries(facts).map(([name, value]) => factWords[name]?.(value) ?? `${name} ${value}`);
  return `is read: ${words.join(', ')}`;
}

/** What came of asking a server, as a sentence. */
function answered(address: string, facts: Readonly<Record<string, unknown>>): string {
  const { problem, detail, at } = facts;
  if (problem !== undefined) {
    const words = problemWords[String(problem)] ?? String(problem);
    const to = detail ?? at;
    const more =
      ['tls', 'private', 'unasked'].includes(String(problem)) || to === undefined ? '' : `, to \`${to}\``;
    return `\`${address}\` ${words}${more}`;
  }
  const words = Object.entries(facts).map(
    ([name, value]) => answerWords[name]?.(value) ?? `${name} ${value}`,
  );
  return `Asked for \`${address}\`, its server answers ${words.join(', ')}`;
}

const problemWords: Readonly<Record<string, string>> = {
  address: 'is sent on',
  deadline: 'is not answered in time',
  downgrade: 'is sent on',
  name: 'is at a server that nobody knows',
  private: 'leads into a private network',
  redirects: 'is sent on again and again',
  refused: 'is at a server that takes no connection',
  unasked: 'is at the same server, and is not asked for any more',
  tls: 'is at a server whose certificate is not good',
};

const answerWords: Readonly<Record<string, (value: unknown) => string>> = {
  again: (value) => `with status ${value} when asked whether it has changed`,
  cors: (value) => (value ? 'that any page may read it' : 'without saying who may read it'),
  gzip: (value) => (value ? 'with gzip' : 'without gzip'),
  head: (value) => (value === 'broken' ? 'not at all to HEAD' : `HEAD with status ${value}`),
  lastModified: (value) => (value ? 'with Last-Modified' : 'without Last-Modified'),
  length: (value) => `that it has ${value} bytes`,
  marked: (value) => (value ? 'with an ETag' : 'with neither ETag nor Last-Modified'),
  moved: (value) => `that it has moved to \`${value}\``,
  ranges: (value) => (value ? 'with the part that was asked for' : 'with the whole file instead of a part'),
  status: (value) => `with status ${value}`,
  type: (value) => (value === '' ? 'without a type' : `with the type ${value}`),
};

const factWords: Readonly<Record<string, (value: unknown) => string>> = {
  alpha: (value) => (value ? 'transparent' : 'not transparent'),
  artist: (value) => `artist "${value}"`,
  bitrate: (value) => `${Number(value) / 1000} kbit/s`,
  bytes: (value) => `${value} bytes`,
  channels: (value) => (value === 1 ? 'mono' : 'stereo'),
  colour: (value) => `colours ${value}`,
  container: (value) => `format ${value}`,
  density: (value) => `${value} dpi`,
  duration: (value) => `${value} seconds`,
  exif: () => 'with what its camera wrote into it',
  hasPicture: (value) => (value ? 'with a picture in it' : 'without a picture in it'),
  header: (value) => (value ? 'with its length in the header' : 'without its length in the header'),
  height: (value) => `${value} pixels high`,
  progressive: (value) => (value ? 'progressive' : 'not progressive'),
  sampleRate: (value) => `${value} Hz`,
  title: (value) => `title "${value}"`,
  variable: () => 'of varying bit rate',
  width: (value) => `${value} pixels wide`,
};

function fileOf(name: string, note: string, marked: readonly string[]): ExampleFile {
  const lines: ExampleLine[] = [];
  let open: number | undefined;
  for (const line of marked) {
    let text = '';
    const marks: { start: number; end: number }[] = [];
    const began = open !== undefined;
    if (began) open = 0;
    for (const char of line) {
      if (char === '«') open = text.length;
      else if (char === '»') {
        const empty = open === text.length;
        if (!empty || !began) marks.push({ start: open ?? 0, end: text.length });
        open = undefined;
      } else text += char;
    }
    // A mark that goes on is shown on its first line, and on every line that it holds something of.
    if (open !== undefined && (open < text.length || !began)) marks.push({ start: open, end: text.length });
    lines.push({ text, marks });
  }
  return { name, note, lines };
}
