import { limits } from './limits.ts';

/**
 * Everything a terminal or a CI runner could obey or hide: C0 but LF, DEL, C1, line and paragraph separators,
 * bidirectional controls, zero-width characters, lone surrogates. Joiners between emoji stay readable as escapes.
 */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;

const escaped = (char: string): string => `\\u{${char.codePointAt(0)!.toString(16)}}`;

/** Text from outside as it may be printed: what a terminal would obey is shown as `\u{1b}`. Line feeds stay. */
export function printable(text: string): string {
  return text.replace(unsafe, escaped);
}

/** Like `printable`, on one line: line feeds are shown too. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n');
}

/** A value from outside for the middle of a sentence: on one line, cut when long, between backticks. */
export function quote(value: string): string {
  const cut = value.length > limits.shownValue ? `${sliceWhole(value, limits.shownValue)}…` : value;
  return `\`${printableLine(cut).replaceAll('`', "'")}\``;
}

/** The first `length` UTF-16 units, one less where a character would be cut in two. */
export function sliceWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? length - 1 : length);
}

/** A path for the middle of a line, in which no CI runner sees a command. */
export function printablePath(path: string): string {
  return printableLine(path).replace(/##(\w*)\[/g, '##$1\\u{5b}');
}

/**
 * Text for the log of a CI runner. That of GitHub takes lines that begin with `::name`, blanks of any kind before
 * it, for commands, and `##[` anywhere; those of Azure and TeamCity `##vso[` and `##teamcity[`.
 */
export function withoutCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '## ').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
