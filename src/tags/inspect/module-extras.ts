import type { XmlNode } from '../../xml/element.ts';
import { addressFault, isFullAddress } from './addresses.ts';
import { fault, type Placed } from './fault.ts';

const none: readonly Placed[] = [];

/** A link of the module of links: its type is a media type, or an address that says more. */
export function linkModuleFaults(node: XmlNode): readonly Placed[] {
  const type = node.attributes.get('l:type')?.value;
  if (type === undefined) return none;
  if (!type.includes(':')) {
    return /^[^\s/;]+\/[^\s/;]+/.test(type)
      ? none
      : [{ ...fault('xml-value-type', 'is not a media type'), attribute: 'l:type' }];
  }
  const wrong = addressFault(type, 'full');
  return wrong ? [{ ...wrong, attribute: 'l:type' }] : none;
}

/** A FeedFlare names its page and its source; in RSS nothing says to what a relative address is. */
export function flareFaults(node: XmlNode): readonly Placed[] {
  return ['href', 'src'].flatMap((name) => {
    const value = node.attributes.get(name)?.value;
    return value === undefined || isFullAddress(value)
      ? none
      : [
          {
            ...fault('xml-html-relative', 'holds a relative address, and nothing says to what'),
            attribute: name,
          },
        ];
  });
}
