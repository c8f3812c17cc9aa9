import { readBlocks } from './blocks.ts';
import { type ReadCue, type TranscriptSlip, tidyName, tidyText } from './cue.ts';
import { readEntities, writeEntities } from './entities.ts';
import { type TimedCue, writeTime } from './times.ts';

/**
 * Reads WebVTT. A cue in which several voices speak becomes one cue for each, with the same times; settings, classes
 * and times inside the words are let go.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function* readVtt(text: string, slips: TranscriptSlip[]): Generator<ReadCue> {
  let nameless = false;
  for (const { start, end, range, lines } of readBlocks('vtt', text, slips)) {
    const voices = voicesOf(lines.join('\n'));
    const spoken = voices.filter((voice) => voice.text !== '');
    if (!nameless && voices.some(({ name }) => name === '')) {
      slips.push({ kind: 'speaker', range });
      nameless = true;
    }
    if (spoken.length === 0) yield { start, end, text: '', range };
    for (const { name = '', text } of spoken) {
      yield { start, end, text, range, ...(name === '' ? {} : { speaker: name }) };
    }
  }
}

interface Voice {
  /** Empty for a voice without a name. */
  readonly name?: string;
  readonly text: string;
}

function voicesOf(marked: string): readonly Voice[] {
  const voices: { name?: string; pieces: string[] }[] = [{ pieces: [] }];
  let at = 0;
  for (const { 0: tag, index } of marked.matchAll(/<[^<>]*>/g)) {
    voices.at(-1)!.pieces.push(marked.slice(at, index));
    at = index + tag.length;
    const voice = /^<v(?:\.[^\s>]*)?(?:\s([^>]*))?>$/.exec(tag);
    if (voice) {
      const name = tidyName(readEntities(voice[1] ?? '')) ?? '';
      if (voices.at(-1)!.name !== name) voices.push({ name, pieces: [] });
    } else if (/^<\/v\s*>$/.test(tag)) voices.push({ pieces: [] });
  }
  voices.at(-1)!.pieces.push(marked.slice(at));
  return voices.map(({ pieces, ...voice }) => ({ ...voice, text: tidyText(readEntities(pieces.join(''))) }));
}

/** Writes WebVTT. It can say all that a cue holds. */
export function writeVtt(cues: readonly TimedCue[]): string {
  const blocks = cues.map(({ start, end, speaker, text }) => {
    const voice = speaker === undefined ? '' : `<v ${writeEntities(speaker)}>`;
    return `${writeTime(start, '.')} --> ${writeTime(end, '.')}\n${voice}${writeEntities(text)}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}
