import type { XmlNode } from '../../src/xml/element.ts';
import { openXml, type XmlOptions, type XmlProblem } from '../../src/xml/read.ts';

export interface Reading {
  readonly problem: XmlProblem | undefined;
  /** Elements at the emit depth. */
  readonly nodes: readonly XmlNode[];
  /** What else was told, in order. */
  readonly told: readonly unknown[];
}

/** Reads a whole document, given in pieces of so many units. */
export function read(text: string, options: Partial<XmlOptions> & { readonly cut?: number } = {}): Reading {
  const { cut = text.length || 1, ...rest } = options;
  const nodes: XmlNode[] = [];
  const told: unknown[] = [];
  const reader = openXml(
    {
      open: ({ name, range, attributes }, depth) => told.push(['open', name, depth, range, [...attributes]]),
      element: (node) => nodes.push(node),
      close: (name, depth) => told.push(['close', name, depth]),
      declaration: (declaration, range) => told.push(['declaration', declaration, range]),
      doctype: (doctype, range) => told.push(['doctype', doctype, range]),
      comment: (comment, range) => told.push(['comment', comment, range]),
      instruction: (target, body, range) => told.push(['instruction', target, body, range]),
    },
    { emitDepth: 2, ...rest },
  );
  for (let at = 0; at < text.length; at += cut) reader.write(text.slice(at, at + cut));
  reader.end();
  return { problem: reader.problem, nodes, told };
}

/** The one node of a document that is read without problem. */
export function readRoot(text: string, cut?: number): XmlNode {
  const { problem, nodes } = read(text, { emitDepth: 0, ...(cut !== undefined && { cut }) });
  if (problem) throw new Error(`${problem.kind}: ${problem.message} ${JSON.stringify(problem.range)}`);
  return nodes[0]!;
}
