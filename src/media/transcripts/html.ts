import { type Cue, cueOf, type ReadCue, rangeAt, type TranscriptSlip, tidyName, tidyText } from './cue.ts';
import { readEntities, writeEntities } from './entities.ts';
import { harmOf } from './html-harm.ts';
import { readPieces } from './html-pieces.ts';
import { readShortTime, writeShortTime } from './times.ts';

const wordsOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose words stand in the line of those around them. */
const inline = wordsOf(
  'a abbr b bdi bdo big code data del dfn em font i ins kbd label mark q ruby rt s samp small span strong sub sup tt u var wbr',
);
/** Elements whose words nobody sees. */
const unseen = wordsOf('script style title iframe noembed noframes');

/**
 * Reads HTML as the podcast namespace has it: `<cite>` with the speaker, `<time>` with the start, `<p>` with what is
 * said. Other blocks count as `<p>`; words without a time and a speaker of their own belong to the timed ones above.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md
 */
export function* readHtml(text: string, slips: TranscriptSlip[]): Generator<ReadCue> {
  let said: string[] = [];
  let speaks = false;
  let begin = 0;
  let label: string[] | undefined;
  let speaker: string | undefined;
  let start: number | undefined;
  let hidden: string | undefined;
  let waiting: { cue: ReadCue; lines: string[] } | undefined;
  let marked = false;
  let harmful = false;
  for (const piece of readPieces(text)) {
    const { kind, range } = piece;
    if (kind === 'text') {
      if (hidden !== undefined) continue;
      if (said.length === 0) begin = range.start;
      const words = readEntities(text.slice(range.start, range.end).replace(/\s+/g, ' '));
      speaks ||= label === undefined && words.trim() !== '';
      (label ?? said).push(words);
      continue;
    }
    const { name } = piece;
    const harm: string | undefined = harmful ? undefined : harmOf(piece);
    if (harm !== undefined) slips.push({ kind: 'runs', range, text: harm });
    harmful ||= harm !== undefined;
    if (kind === 'open' && hidden === undefined && unseen.has(name)) hidden = name;
    else if (kind === 'close' && name === hidden) hidden = undefined;
    if (hidden !== undefined || inline.has(name)) continue;
    if (name === 'br') (label ?? said).push('\n');
    else if ((name === 'cite' || name === 'time') && kind === 'open') {
      // In the middle of what is said, it is the title of a book, or a time of day.
      if (label === undefined && !speaks) label = [];
    } else if (name === 'cite' || name === 'time') {
      const words = label?.join('') ?? '';
      if (label && name === 'cite') speaker = tidyName(words.trim().replace(/:$/, ''));
      else if (label) start = readShortTime(words) ?? start;
      marked ||= label !== undefined;
      label = undefined;
    } else {
      marked ||= name === 'p';
      label = undefined;
      yield* passOn();
    }
  }
  yield* passOn();
  if (waiting) yield wholeOf(waiting);
  else slips.push({ kind: 'empty', range: rangeAt(0, 0) });
  if (waiting && !marked) slips.push({ kind: 'html-shape', range: rangeAt(0, 0) });

  /** Ends what is said, and holds it back because more may belong to it. */
  function* passOn(): Generator<ReadCue> {
    const words = tidyText(said.join(''));
    said = [];
    speaks = false;
    if (words === '') return;
    if (waiting?.cue.start !== undefined && start === undefined && speaker === undefined) {
      waiting.lines.push(words);
      return;
    }
    if (waiting) yield wholeOf(waiting);
    const cue = cueOf({ start, end: undefined, speaker, text: '', range: rangeAt(begin, 0) });
    waiting = { cue, lines: [words] };
    speaker = undefined;
    start = undefined;
  }
}

function wholeOf({ cue, lines }: { cue: ReadCue; lines: readonly string[] }): ReadCue {
  return { ...cue, text: lines.join('\n') };
}

/** Writes HTML as the podcast namespace has it. It cannot say when a cue ends. */
export function writeHtml(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, speaker, text }) => {
    const name = speaker === undefined ? '' : `<cite>${writeEntities(speaker)}:</cite>\n`;
    const time = start === undefined ? '' : `<time>${writeShortTime(start)}</time>\n`;
    return `${name}${time}<p>${writeEntities(text).replaceAll('\n', '<br>\n')}</p>\n`;
  });
  return `<!DOCTYPE html>\n<meta charset="utf-8">\n${blocks.join('')}`;
}
