import { styleText } from 'node:util';

/** Text with the colours of a terminal, or without. */
export type Paint = (style: Style, text: string) => string;

export type Style =
  | 'error'
  | 'warning'
  | 'hint'
  | 'strong'
  | 'faint'
  | 'name'
  | 'value'
  | 'added'
  | 'removed';

const styles = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  hint: ['bold', 'cyan'],
  strong: ['bold'],
  faint: ['dim'],
  name: ['cyan'],
  value: ['green'],
  added: ['green'],
  removed: ['red'],
} as const;

/** Whether to colour is decided where the terminal is known; here it is only done. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => styleText([...styles[style]], text, { validateStream: false });
}
