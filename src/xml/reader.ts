import type { Range } from '../text/source.ts';
import type { XmlNode } from './element.ts';
import type { XmlProblem } from './problem.ts';

/** Takes a document in pieces and tells the handlers what it sees. */
export interface XmlReader {
  /** Takes decoded text, cut anywhere. After the first problem nothing happens any more. */
  write(text: string): void;
  /** Says that the document is complete. */
  end(): void;
  readonly problem: XmlProblem | undefined;
}

/** What is told while reading. Strings may be slices of the text written, and then keep it in memory. */
export interface XmlHandlers {
  /** The start tag of an element above `emitDepth` (rss has depth 0, channel 1); `range` is the start tag. */
  open?(node: XmlNode, depth: number): void;
  /** An element at `emitDepth` with everything in it, which the reader then forgets. */
  element(node: XmlNode): void;
  /** Visible text directly in an element above `emitDepth`; `depth` is that of the element. */
  text?(range: Range, depth: number): void;
  /** The end of an element above `emitDepth`, by its canonical name. */
  close?(name: string, depth: number): void;
  declaration?(declaration: XmlDeclaration, range: Range): void;
  /** The text between `<!DOCTYPE` and `>`. */
  doctype?(text: string, range: Range): void;
  comment?(text: string, range: Range): void;
  instruction?(target: string, body: string, range: Range): void;
}

export interface XmlDeclaration {
  readonly version?: string;
  readonly encoding?: string;
}

export interface XmlOptions {
  /** Depth of the elements that are given whole: 2 for the children of channel. */
  readonly emitDepth: number;
  /** The document is our own: no limit on its size. Depth and attributes stay limited. */
  readonly trusted?: boolean;
}
