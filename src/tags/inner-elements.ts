import type { Path } from '../feed/placed.ts';
import type { XmlNode } from '../xml/element.ts';

/** How the parts of a value lie in its element, and in the elements inside it. */
export interface Inner {
  /** The values are children of this name in the element of the field. */
  readonly through?: string;
  readonly each?: boolean;
  readonly value?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Parts that are elements themselves, by the step of a path that leads to them. */
  readonly inside?: Readonly<Record<string, InnerElement>>;
  /** Elements inside it that are read beside those, such as the ones that the values go through. */
  readonly holds?: readonly InnerElement[];
  /** The attribute that tells elements of its name apart. */
  readonly marker?: string;
}

export interface InnerElement extends Inner {
  readonly element: string;
  /** The attributes that are read and written: none without a list. */
  readonly attributes?: readonly string[];
  /** Only these of its name are read. */
  readonly takes?: (element: XmlNode) => boolean;
}

/** What is left of a path where its last element was found. */
export interface Found {
  /** The element as we call it. */
  readonly element: string;
  readonly node: XmlNode | undefined;
  readonly spelling: Inner;
  /** The part of that element. */
  readonly step: string | undefined;
}

/** Follows a path below a field into the elements inside its own, as far as there are such. */
export function follow(element: string, nodes: readonly XmlNode[], spelling: Inner, path: Path): Found {
  const { through } = spelling;
  if (path.length === 0) return { element, node: nodes[0], spelling, step: undefined };
  const inner = through === undefined ? nodes : childrenOf(nodes[0], through);
  const index = typeof path[0] === 'number' ? path[0] : 0;
  const node = inner[spelling.each ? index : 0] ?? inner[0] ?? nodes[0];
  const at = path.findIndex((step) => typeof step === 'string');
  const step = path[at] as string | undefined;
  const next = step === undefined ? undefined : spelling.inside?.[step];
  if (next && step !== undefined) {
    const found = childrenOf(node, next.element);
    if (found.length > 0 || !node) return follow(next.element, found, next, path.slice(at + 1));
    return { element: next.element, node, spelling, step: undefined };
  }
  return { element: through ?? element, node, spelling, step };
}

function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}
