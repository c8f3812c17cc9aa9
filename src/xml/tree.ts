import type { Range } from '../text/source.ts';
import type { XmlAttribute, XmlNode } from './element.ts';
import { nameFinder } from './namespaces.ts';

/** An element while it is read. */
export interface GrowingNode extends Growing<Omit<XmlNode, 'children'>> {
  readonly children: XmlNode[];
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** A name as the tokeniser gives it, its prefix resolved. */
export interface ResolvedName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
}

export interface ReadAttribute {
  readonly rawName: string;
  readonly range: Range;
  readonly token: ResolvedName & { readonly value: string };
}

const noAttributes: ReadonlyMap<string, XmlAttribute> = new Map();

/** Makes the nodes of one document. */
export function nodeMaker(): (
  token: ResolvedName,
  attributes: readonly ReadAttribute[],
  nameRange: Range,
  end: number,
  textOffset: number,
) => GrowingNode {
  const nameOf = nameFinder();

  function attributesOf(attributes: readonly ReadAttribute[]): ReadonlyMap<string, XmlAttribute> {
    const map = new Map<string, XmlAttribute>();
    for (const { range, token } of attributes) {
      if (token.prefix === 'xmlns' || token.name === 'xmlns') continue;
      const name = token.prefix === '' ? token.name : nameOf(token.uri, token.local, token.name);
      map.set(name, { name, namespace: token.prefix === '' ? '' : token.uri, value: token.value, range });
    }
    return map;
  }

  function declaredBy(attributes: readonly ReadAttribute[]): ReadonlyMap<string, XmlAttribute> | undefined {
    let map: Map<string, XmlAttribute> | undefined;
    for (const { range, token } of attributes) {
      if (token.prefix !== 'xmlns' && token.name !== 'xmlns') continue;
      map ??= new Map();
      const prefix = token.prefix === 'xmlns' ? token.local : '';
      map.set(prefix, { name: token.name, namespace: token.uri, value: token.value, range });
    }
    return map;
  }

  return ({ uri, local, name }, attributes, nameRange, end, textOffset) => ({
    name: nameOf(uri, local, name),
    namespace: uri,
    rawName: name,
    attributes: attributes.length === 0 ? noAttributes : attributesOf(attributes),
    declares: attributes.length === 0 ? undefined : declaredBy(attributes),
    children: [],
    text: '',
    textOffset,
    range: { start: nameRange.start - 1, end },
    nameRange,
    textRange: undefined,
  });
}
