import { writeScalar } from './write-scalar.ts';

/** A local file in the place of an address: what it is called, and the media type that its name says. */
export interface LocalFile {
  readonly name: string;
  readonly type: string | undefined;
}

const fields = /^(audio|image|chapters|transcripts):/;
const naming = /^( *(?:- )?(?:url|src): |image: )(.*)$/;

/**
 * The text of a show or episode file that was written from a feed, with local files in the place of addresses.
 * What a local file says by itself, its length and the type that follows from its name, is left out.
 */
export function withLocalFiles(text: string, files: ReadonlyMap<string, LocalFile>): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : text.length;
  const written = new Map([...files].map(([url, file]) => [writeScalar(url, 'plain', false), file]));
  const out: string[] = [];
  let field: string | undefined;
  let current: LocalFile | undefined;
  for (const line of text.slice(0, end).split('\n')) {
    if (/^\S/.test(line)) {
      field = fields.exec(line)?.[1];
      current = undefined;
    }
    const [, before, value] = (field !== undefined && naming.exec(line)) || [];
    if (before !== undefined) current = written.get(value);
    if (before !== undefined && current) out.push(`${before}${writeScalar(current.name, 'plain', false)}`);
    else if (!current || !saysItself(line, current)) out.push(line);
  }
  const front = out.join('\n').replace(alone, '$1 $2').replace(aloneInList, '$1$2');
  return `${front}${text.slice(end)}`;
}

/** A mapping that names a file and nothing else. */
const alone = /^(audio:|chapters:)\n {2}(?:url|src): ((?!https?:).*)$(?!\n {2})/gim;
const aloneInList = /^( {2}- )src: ((?!https?:).*)$(?!\n {4})/gim;

function saysItself(line: string, { type }: LocalFile): boolean {
  const [, key, value] = /^ +(length|type): (.*)$/.exec(line) ?? [];
  return key === 'length' || (key === 'type' && value === type);
}
